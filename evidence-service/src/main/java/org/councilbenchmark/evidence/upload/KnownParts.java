package org.councilbenchmark.evidence.upload;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmark.platform.problem.Fault;

/** Refuses parts of an upload that are not known, or that come twice: a misspelt one must not get lost silently. */
final class KnownParts {

    static final Set<String> OF_DOCUMENT =
            Set.of("file", "council", "title", "effectiveFrom", "effectiveTo", "source", "demonstration");
    static final Set<String> OF_REVISION = Set.of("file");

    private KnownParts() {}

    static void check(Map<String, ? extends Collection<?>> parts, Set<String> known) {
        parts.forEach((name, values) -> {
            if (!known.contains(name)) {
                String remedy = "Leave it out, or use one of: " + String.join(", ", new TreeSet<>(known)) + ".";
                refuse(name, "unknown-member", "The part '" + name + "' is not known here.", remedy);
            }
            if (values.size() > 1) {
                refuse(name, "repeated-member", "The part '" + name + "' is given more than once.", "Give it once.");
            }
        });
    }

    private static void refuse(String name, String code, String detail, String remedy) {
        throw MALFORMED_REQUEST.with(detail, remedy).fault(Fault.at("/" + name, code, null, detail, remedy));
    }
}
