package org.councilbenchmark.reporting.edition;

import static org.councilbenchmark.reporting.edition.EditionProblem.BENCHMARK_UNKNOWN;
import static org.councilbenchmark.reporting.edition.EditionProblem.EDITION_UNKNOWN;
import static org.councilbenchmark.reporting.edition.EditionProblem.NODE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;

/** Finds the edition and the node that a report is about. */
@ApplicationScoped
public class EditionService {

    @Inject
    EditionRepository editions;

    /** The edition asked for; the latest published one where none is named. */
    public Edition require(String benchmark, String edition) {
        List<Edition> ofBenchmark = editions.complete(benchmark);
        if (ofBenchmark.isEmpty()) {
            Stream<String> known = editions.benchmarks().stream();
            throw unknown(BENCHMARK_UNKNOWN, "benchmark", benchmark, "published benchmark", known);
        }
        return ofBenchmark.stream()
                .filter(one -> edition == null || one.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> unknown(
                        EDITION_UNKNOWN,
                        "edition",
                        edition,
                        "published edition of " + benchmark,
                        ofBenchmark.stream().map(Edition::edition)));
    }

    /** The node asked for, down to headings, or the whole edition for {@code overall}. */
    public Node requireNode(Edition edition, String code) {
        if (code.equals(Node.OVERALL)) {
            return Node.overall(edition);
        }
        List<Node> nodes = editions.nodes(edition);
        return nodes.stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        NODE_UNKNOWN,
                        "node",
                        code,
                        "theme, element or heading of " + edition.benchmark() + " " + edition.edition(),
                        Stream.concat(Stream.of(Node.OVERALL), nodes.stream().map(Node::code))));
    }

    /** The whole edition first, then its themes, elements and headings in their order. */
    public List<Node> nodes(Edition edition) {
        return Stream.concat(Stream.of(Node.overall(edition)), editions.nodes(edition).stream())
                .toList();
    }

    private static ProblemException unknown(
            ProblemType problem, String parameter, String value, String what, Stream<String> known) {
        String detail = "'" + value + "' is no " + what + ".";
        List<String> codes = known.toList();
        String remedy = codes.isEmpty()
                ? "Nothing is published yet; publish an edition in the catalogue first."
                : "Use one of: " + String.join(", ", codes) + ".";
        return problem.with(detail, remedy).fault(Fault.in(parameter, problem.slug(), value, detail, remedy));
    }
}
