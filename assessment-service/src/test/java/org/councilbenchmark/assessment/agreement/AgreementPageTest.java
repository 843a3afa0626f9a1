package org.councilbenchmark.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.scoring.Rational;
import org.junit.jupiter.api.Test;

/** What the page works by hand is what the code does: its example is read from the page and done again. */
class AgreementPageTest {

    @Test
    void theFiguresOnThePageFollowFromItsLevels() throws IOException {
        Agreement agreement = Agreement.of(pairs(), Weights.QUADRATIC);
        Rational observed = Exact.minus(Rational.ONE, agreement.observedAgreement());
        Rational expected = Exact.minus(Rational.ONE, agreement.expectedAgreement());
        Kappa kappa = agreement.kappa();
        assertThat(result("mean difference")).isEqualTo(mixed(agreement.meanDifference()) + " points");
        assertThat(result("equal")).isEqualTo(agreement.equal().display().toPlainString());
        assertThat(result("observed disagreement")).isEqualTo(observed.toString());
        assertThat(result("expected disagreement")).isEqualTo(expected.toString());
        assertThat(result("kappa"))
                .isEqualTo(kappa.value() + " = " + kappa.value().toDecimal().toPlainString());
        assertThat(result("standard error")).isEqualTo(kappa.standardError().toPlainString());
        assertThat(result("95 % interval")).isEqualTo("%.10f to %.10f".formatted(kappa.lower(), kappa.upper()));
        assertThat(result("in a word")).isEqualTo(kappa.strength().name().toLowerCase());
    }

    @Test
    void everyCriterionsDifferenceAndWeightOnThePageFollow() throws IOException {
        List<RatedPair> pairs = pairs();
        assertThat(pairs).hasSize(10);
        for (RatedPair pair : pairs) {
            List<String> cells = row("`" + pair.criterion() + "`");
            assertThat(cells.get(4)).isEqualTo(mixed(pair.difference()));
            assertThat(cells.get(5)).isEqualTo(mixed(Weights.QUADRATIC.disagreement(pair.self(), pair.peer())));
        }
    }

    @Test
    void theAssessorsOnThePageFollow() throws IOException {
        for (AssessorStanding standing : AssessorComparison.of(pairs())) {
            if (standing.untold() == null) {
                assertThat(row(standing.person()))
                        .containsExactly(
                                standing.person(),
                                String.valueOf(standing.criteria()),
                                mixed(standing.meanDifference()),
                                mixed(standing.meanDifferenceOfOthers()),
                                mixed(standing.difference()),
                                standing.standardError().toPlainString(),
                                standing.z().toPlainString().replace('-', '−'),
                                standing.outlying() ? "yes" : "no");
            }
        }
    }

    private static List<RatedPair> pairs() throws IOException {
        List<RatedPair> pairs = new ArrayList<>();
        for (int criterion = 1; criterion <= 10; criterion++) {
            List<String> cells = row("`" + criterion + "`");
            pairs.add(RatedPair.of(
                    String.valueOf(criterion),
                    Levels.FOUR,
                    new RatedPair.Given(Integer.parseInt(cells.get(1)), "council"),
                    new RatedPair.Given(Integer.parseInt(cells.get(2)), cells.get(3))));
        }
        return pairs;
    }

    private static String result(String figure) throws IOException {
        return row(figure).get(2);
    }

    /** The cells of the row that begins so. */
    private static List<String> row(String first) throws IOException {
        Path page = Path.of(System.getProperty("project.root", ".."), "docs", "agreement.md");
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| " + first + " |"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .findFirst()
                .orElseThrow();
    }

    /** −200/3 as people write it: −66 2/3. */
    private static String mixed(Rational number) {
        BigInteger[] parts = number.numerator().abs().divideAndRemainder(number.denominator());
        String sign = number.numerator().signum() < 0 ? "−" : "";
        String fraction = parts[1].signum() == 0 ? "" : parts[1] + "/" + number.denominator();
        String whole = parts[0].signum() == 0 && !fraction.isEmpty() ? "" : parts[0].toString();
        return sign + whole + (whole.isEmpty() || fraction.isEmpty() ? "" : " ") + fraction;
    }
}
