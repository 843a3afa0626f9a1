package org.councilbenchmark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.junit.jupiter.api.Test;

/** The figures of {@code docs/scoring.md}, worked with pencil and paper and not taken from the code. */
class WorkedExampleTest {
    private final Scores scores = WorkedExample.scores();

    @Test
    void criteriaAreNormalisedEachOnItsOwnScale() {
        assertScored("1.1.a.1", "200/3", "1/1", "Established"); // (3 − 1) / (4 − 1) × 100
        assertScored("1.1.a.2", "90/1", "1/1", "Good"); // (9 − 0) / (10 − 0) × 100
        assertScored("2.1.a.1", "0/1", "1/1", "Not evident"); // (1 − 1) / (4 − 1) × 100
        assertScored("2.1.b.1", "50/1", "1/1", "Fair"); // (5 − 0) / (10 − 0) × 100
        assertThat(inputs("1.1.a.1")).isEqualTo(new OfCriterion("four", 1, 4, false, 3, "Established", false));
        assertThat(inputs("2.1.a.1")).isEqualTo(new OfCriterion("four", 1, 4, true, 1, "Not evident", true));
    }

    @Test
    void aCriterionThatIsNotApplicableLeavesTheMeanAndTheCoverage() {
        // (2 × 66 2/3 + 1 × 90) / (2 + 1) = 223 1/3 / 3 = 74 4/9; coverage (2 × 1 + 1 × 1) / (2 + 1) = 1
        assertScored("1.1.a", "670/9", "1/1", "Established");
        assertThat(sums("1.1.a").numerator()).hasToString("670/3");
        assertThat(sums("1.1.a").denominator()).hasToString("3/1");
        assertThat(node("1.1.a.3").coverage()).isNull();
        assertThat(node("1.1.a.3").exclusion()).isEqualTo(Exclusion.notApplicable("The council owns no housing"));
    }

    @Test
    void aCriterionThatIsNotAssessedLowersCoverageAndTheScoreBecomesInsufficient() {
        // 100 / 1 = 100; coverage (1 × 1 + 1 × 0) / (1 + 1) = 1/2, below 4/5
        NodeScore heading = node("1.1.b");
        assertThat(heading.score()).hasToString("100/1");
        assertThat(heading.coverage()).hasToString("1/2");
        assertThat(heading.sufficient()).isFalse();
        assertThat(node("1.1.b.2").exclusion()).isEqualTo(Exclusion.NOT_ASSESSED);
        assertThat(node("1.1.b.2").coverage()).isEqualTo(Rational.ZERO);
    }

    @Test
    void anInsufficientHeadingStillCountsInItsElement() {
        // (2 × 74 4/9 + 1 × 100) / (2 + 1) = 248 8/9 / 3 = 82 26/27; coverage (2 × 1 + 1 × 1/2) / 3 = 5/6
        assertScored("1.1", "2240/27", "5/6", "Ideal");
        assertScored("1", "2240/27", "5/6", "Ideal");
    }

    @Test
    void aCoreCriterionOnTheLowestLevelCapsItsHeadingBeforeTheElementIsAveraged() {
        // raw (0 + 100 + 66 2/3) / 3 = 55 5/9, capped to 25; element (1 × 25 + 1 × 50) / 2 = 37 1/2
        assertScored("2.1.a", "25/1", "1/1", "Not evident");
        assertThat(sums("2.1.a").rawScore()).hasToString("500/9");
        assertThat(sums("2.1.a").cap())
                .isEqualTo(new Explanation.Cap(Rational.of(25), "Not evident", List.of("2.1.a.1")));
        assertScored("2.1", "75/2", "1/1", "Developing");
        assertThat(scores.nodes().values()).filteredOn(NodeScore::capped).containsExactly(node("2.1.a"));
    }

    @Test
    void anElementWithNothingApplicableIsItselfNotApplicable() {
        for (String code : List.of("2.2.a", "2.2")) {
            assertThat(node(code).score()).isNull();
            assertThat(node(code).coverage()).isNull();
            assertThat(node(code).exclusion().kind()).isEqualTo(Exclusion.Kind.NOT_APPLICABLE);
        }
        assertThat(node("2.2.a.1").exclusion().reason()).isEqualTo("Put to coastal councils only");
        assertScored("2", "75/2", "1/1", "Developing"); // 3 × 37 1/2 / 3: element 2.2 and its weight are out
    }

    @Test
    void theWholeIsTheWeightedMeanOfTheThemes() {
        // (1 × 82 26/27 + 2 × 37 1/2) / (1 + 2) = 157 26/27 / 3 = 52 53/81; coverage (1 × 5/6 + 2 × 1) / 3 = 17/18
        assertScored("overall", "4265/81", "17/18", "Established");
        assertThat(scores.overall().score().toDecimal()).hasToString("52.654320987654");
        assertThat(scores.overall().score().display()).hasToString("52.7");
        assertThat(scores.ruleVersion()).isEqualTo("1");
        assertThat(scores.threshold()).isEqualTo(Rational.of(4, 5));
    }

    private void assertScored(String code, String score, String coverage, String label) {
        NodeScore node = node(code);
        assertThat(node.score()).as(code).hasToString(score);
        assertThat(node.coverage()).as(code).hasToString(coverage);
        assertThat(node.label()).as(code).isEqualTo(label);
        assertThat(node.sufficient()).as(code).isTrue();
        assertThat(node.exclusion()).as(code).isNull();
    }

    private NodeScore node(String code) {
        return scores.find(code).orElseThrow();
    }

    private OfCriterion inputs(String code) {
        return (OfCriterion) node(code).explanation();
    }

    private OfParent sums(String code) {
        return (OfParent) node(code).explanation();
    }
}
