package org.councilbenchmark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.scoring.WorkedExample.FOUR;
import static org.councilbenchmark.assessment.scoring.WorkedExample.TEN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.junit.jupiter.api.Test;

/** The corners of single rules, each on one heading {@code 1.1.a} of criteria {@code a, b, …}. */
class ScoringRulesTest {
    private static final Rational THRESHOLD = EditionTree.DEFAULT_THRESHOLD;

    @Test
    void aCapThatDoesNotBindStillMarksTheHeading() {
        NodeScore heading = heading(FOUR, levels("a", 1, "b", 1), core("a", FOUR), plain("b", TEN));
        assertThat(heading.score()).isEqualTo(Rational.of(5)); // (0 + 10) / 2, already under 25
        assertThat(heading.capped()).isTrue();
    }

    @Test
    void aScoreCappedOntoTheBoundKeepsTheLowestLabel() {
        NodeScore heading = heading(FOUR, levels("a", 1, "b", 4), core("a", FOUR), plain("b", FOUR));
        assertThat(heading.score()).isEqualTo(Rational.of(25));
        assertThat(heading.label()).isEqualTo("Not evident");
        assertThat(FOUR.bands().labelOf(Rational.of(25))).isEqualTo("Developing");
    }

    @Test
    void aCoreCriterionAboveItsLowestLevelCapsNothing() {
        NodeScore heading = heading(FOUR, levels("a", 2, "b", 4), core("a", FOUR), plain("b", FOUR));
        assertThat(heading.score()).isEqualTo(Rational.of(200, 3));
        assertThat(heading.capped()).isFalse();
    }

    @Test
    void aCriterionThatIsNotCoreCapsNothingOnItsLowestLevel() {
        NodeScore heading = heading(FOUR, levels("a", 1, "b", 4), plain("a", FOUR), plain("b", FOUR));
        assertThat(heading.score()).isEqualTo(Rational.of(50));
        assertThat(heading.capped()).isFalse();
    }

    @Test
    void aCoreCriterionThatIsNotApplicableOrNotAssessedCapsNothing() {
        Map<String, Rating> ratings = levels("b", 4);
        ratings.put("a", new Rating.NotApplicable("no such duty"));
        assertThat(heading(FOUR, ratings, core("a", FOUR), core("c", FOUR), plain("b", FOUR))
                        .capped())
                .isFalse();
    }

    @Test
    void everyCauseOfACapIsNamed() {
        NodeScore heading =
                heading(FOUR, levels("a", 1, "b", 0, "c", 4), core("a", FOUR), core("b", TEN), core("c", FOUR));
        assertThat(((OfParent) heading.explanation()).cap().causes()).containsExactly("a", "b");
    }

    @Test
    void theCapLiesAtTheTopOfTheDefaultScalesLowestBandWhateverTheCriteriasScales() {
        NodeScore heading = heading(TEN, levels("a", 1, "b", 4), core("a", FOUR), plain("b", FOUR));
        assertThat(heading.score()).isEqualTo(Rational.of(40)); // TEN's lowest band ends at 40
        assertThat(heading.label()).isEqualTo("Weak");
    }

    @Test
    void aSingleBandLimitsNothing() {
        Bands single = new Bands(List.of(new Bands.Band(Rational.ZERO, "Any")));
        RatingScale scale = new RatingScale("single", 1, 4, FOUR.levels(), single);
        NodeScore heading = heading(scale, levels("a", 1, "b", 4), core("a", FOUR), plain("b", FOUR));
        assertThat(heading.score()).isEqualTo(Rational.of(50));
    }

    @Test
    void coverageOnTheThresholdIsSufficientAndJustBelowIsNot() {
        Criterion[] five = {plain("a", FOUR), plain("b", FOUR), plain("c", FOUR), plain("d", FOUR), plain("e", FOUR)};
        assertThat(heading(FOUR, levels("a", 2, "b", 2, "c", 2, "d", 2), five).sufficient())
                .isTrue();
        assertThat(heading(FOUR, levels("a", 2, "b", 2, "c", 2), five).sufficient())
                .isFalse();
    }

    @Test
    void nothingAssessedMeansNoScoreAndCoverageZeroNotAScoreOfZero() {
        NodeScore heading = heading(FOUR, Map.of(), plain("a", FOUR));
        assertThat(heading.score()).isNull();
        assertThat(heading.label()).isNull();
        assertThat(heading.coverage()).isEqualTo(Rational.ZERO);
        assertThat(heading.exclusion()).isEqualTo(Exclusion.NOT_ASSESSED);
        assertThat(heading.sufficient()).isFalse();
    }

    @Test
    void everythingNotApplicableLeavesNeitherScoreNorCoverageUpToTheWhole() {
        NodeScore overall = scores(FOUR, Map.of("a", new Rating.NotApplicable("no such duty")), plain("a", FOUR))
                .overall();
        assertThat(overall.score()).isNull();
        assertThat(overall.coverage()).isNull();
        assertThat(overall.sufficient()).isFalse();
    }

    @Test
    void anEditionsExclusionReachesEverythingBeneathWithItsReason() {
        Scores scores = WorkedExample.edition()
                .score(Map.of("1.1.a.1", new Rating.NotApplicable("own reason")), Map.of("1.1", "counties only"));
        for (String code : List.of("1.1", "1.1.a", "1.1.a.1", "1.1.b.2")) {
            assertThat(scores.find(code).orElseThrow().exclusion())
                    .as(code)
                    .isEqualTo(Exclusion.notApplicable("counties only"));
        }
        assertThat(scores.find("1").orElseThrow().exclusion().kind()).isEqualTo(Exclusion.Kind.NOT_APPLICABLE);
    }

    @Test
    void nodesComeInReadingOrderTheWholeFirst() {
        assertThat(WorkedExample.scores().nodes().keySet())
                .startsWith("overall", "1", "1.1", "1.1.a", "1.1.a.1", "1.1.a.2", "1.1.a.3", "1.1.b")
                .endsWith("2.2", "2.2.a", "2.2.a.1", "2.2.a.2");
    }

    private static NodeScore heading(RatingScale defaultScale, Map<String, Rating> ratings, Criterion... criteria) {
        return scores(defaultScale, ratings, criteria).find("1.1.a").orElseThrow();
    }

    private static Scores scores(RatingScale defaultScale, Map<String, Rating> ratings, Criterion... criteria) {
        EditionNode.Parent heading = EditionNode.heading("1.1.a", Rational.ONE, List.of(criteria));
        EditionNode.Parent element = EditionNode.element("1.1", Rational.ONE, List.of(heading));
        EditionNode.Parent theme = EditionNode.theme("1", Rational.ONE, List.of(element));
        return new EditionTree(List.of(theme), defaultScale, THRESHOLD).score(ratings);
    }

    private static Criterion core(String code, RatingScale scale) {
        return new Criterion(code, Rational.ONE, scale, true);
    }

    private static Criterion plain(String code, RatingScale scale) {
        return new Criterion(code, Rational.ONE, scale, false);
    }

    private static Map<String, Rating> levels(Object... codesAndLevels) {
        Map<String, Rating> ratings = new HashMap<>();
        for (int i = 0; i < codesAndLevels.length; i += 2) {
            ratings.put((String) codesAndLevels[i], new Rating.Level((Integer) codesAndLevels[i + 1]));
        }
        return ratings;
    }
}
