package org.councilbenchmark.assessment.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.Explanation.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page tells a council officer is what the code does: every row of its tables is rebuilt from the result. */
class ScoringPageTest {

    static Stream<String> codes() {
        return WorkedExample.scores().nodes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyNodeHasItsRowOnThePage(String code) throws IOException {
        Path page = Path.of(System.getProperty("project.root", ".."), "docs", "scoring.md");
        assertThat(Files.readAllLines(page))
                .contains(row(WorkedExample.scores().find(code).orElseThrow()));
    }

    private static String row(NodeScore node) {
        List<String> cells = node.explanation() instanceof OfCriterion inputs
                ? List.of(given(node, inputs), worked(inputs), mixed(node.score()))
                : parentCells(node, (OfParent) node.explanation());
        return "| `" + node.code() + "` | " + mixed(node.weight()) + " | " + String.join(" | ", cells) + " |";
    }

    private static String given(NodeScore node, OfCriterion inputs) {
        if (inputs.level() != null) {
            String cap = inputs.limiting() ? ", core" : "";
            return "%d on the scale %d to %d%s".formatted(inputs.level(), inputs.min(), inputs.max(), cap);
        }
        String reason = node.exclusion().reason();
        return reason == null ? "not assessed" : "not applicable: " + reason;
    }

    private static String worked(OfCriterion in) {
        return in.level() == null
                ? "–"
                : "(%d − %d) ÷ (%d − %d) × 100".formatted(in.level(), in.min(), in.max(), in.min());
    }

    private static List<String> parentCells(NodeScore node, OfParent sums) {
        if (node.coverage() == null) {
            return List.of("–", "–", "–", "–", "not applicable");
        }
        String score = sum(sums, Term::weightedScore, NodeScore::score) + " ÷ " + mixed(sums.denominator());
        if (sums.cap() != null) {
            score += " = " + mixed(sums.rawScore()) + ", capped";
        }
        String coverage =
                sum(sums, Term::weightedCoverage, NodeScore::coverage) + " ÷ " + mixed(sums.applicableWeight());
        String shown = node.score().display() + " " + node.label() + (node.sufficient() ? "" : ", insufficient");
        return List.of(score, mixed(node.score()), coverage, mixed(node.coverage()), shown);
    }

    private static String sum(OfParent sums, Function<Term, Rational> product, Function<NodeScore, Rational> value) {
        return sums.terms().stream()
                .filter(term -> product.apply(term) != null)
                .map(term -> mixed(term.child().weight()) + " × " + mixed(value.apply(term.child())))
                .collect(joining(" + ", "(", ")"));
    }

    /** 200/3 as people write it: 66 2/3. */
    private static String mixed(Rational number) {
        if (number == null) {
            return "–";
        }
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        String fraction = parts[1] + "/" + number.denominator();
        if (parts[1].signum() == 0) {
            return parts[0].toString();
        }
        return parts[0].signum() == 0 ? fraction : parts[0] + " " + fraction;
    }
}
