package org.councilbenchmark.catalogue.indicator;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmark.platform.problem.Fault;

/** A table holds the whole list: a caller who asks for a page of it would miss rows without noticing. */
final class WholeTable {

    private WholeTable() {}

    static void require(Set<String> parameters) {
        Stream.of("page", "size").filter(parameters::contains).findFirst().ifPresent(name -> {
            String detail = "A CSV answer holds the whole list and has no pages.";
            String remedy = "Leave '" + name + "' out, or ask for application/json.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in(name, "no-pages", null, detail, remedy));
        });
    }
}
