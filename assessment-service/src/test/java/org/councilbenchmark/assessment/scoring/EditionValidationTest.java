package org.councilbenchmark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.councilbenchmark.assessment.scoring.EditionNode.element;
import static org.councilbenchmark.assessment.scoring.EditionNode.heading;
import static org.councilbenchmark.assessment.scoring.EditionNode.theme;
import static org.councilbenchmark.assessment.scoring.WorkedExample.FOUR;
import static org.councilbenchmark.assessment.scoring.WorkedExample.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councilbenchmark.assessment.scoring.Bands.Band;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;
import org.councilbenchmark.assessment.scoring.RatingScale.Level;
import org.junit.jupiter.api.Test;

class EditionValidationTest {
    private static final Rational ONE = Rational.ONE;
    private final EditionTree edition = WorkedExample.edition();

    @Test
    void aLevelOffTheScaleIsRefusedWithTheLevelsThereAre() {
        refused(
                () -> edition.score(Map.of("1.1.a.1", new Rating.Level(5))),
                "Criterion 1.1.a.1: level 5 is not on scale four, which has [1, 2, 3, 4]");
    }

    @Test
    void aLevelBetweenTheEndsThatTheScaleDoesNotListIsRefused() {
        RatingScale gaps = scale("gaps", 0, 4, 0, 2, 4);
        EditionTree gapped = tree(ONE, criterion("1.1.a.1", 1, gaps));
        refused(() -> gapped.score(Map.of("1.1.a.1", new Rating.Level(3))), "level 3 is not on scale gaps");
    }

    @Test
    void aRatingOfAnUnknownCriterionOrOfAHeadingIsRefused() {
        refused(() -> edition.score(Map.of("9.9.z.1", new Rating.Level(1))), "Unknown criterion 9.9.z.1");
        refused(() -> edition.score(Map.of("1.1.a", new Rating.Level(1))), "Unknown criterion 1.1.a");
    }

    @Test
    void anExclusionOfAnUnknownNodeIsRefused() {
        refused(() -> edition.score(Map.of(), Map.of("7", "no such theme")), "Unknown node 7");
    }

    @Test
    void aLevelForACriterionThatDoesNotApplyToTheCouncilIsRefused() {
        refused(
                () -> edition.score(Map.of("1.1.a.1", new Rating.Level(3)), Map.of("1.1", "counties only")),
                "Criterion 1.1.a.1 is not applicable (counties only), so it cannot have level 3");
    }

    @Test
    void notApplicableNeedsAReason() {
        refused(() -> new Rating.NotApplicable(" "), "needs a reason");
    }

    @Test
    void weightsMustBeAboveZero() {
        refused(() -> criterion("1.1.a.1", 0, FOUR), "CRITERION 1.1.a.1: its weight must be above 0 but is 0/1");
        refused(() -> theme("1", Rational.of(-1), List.of()), "THEME 1: its weight must be above 0 but is -1/1");
    }

    @Test
    void aCodeOccursOnce() {
        refused(
                () -> tree(ONE, criterion("1.1.a.1", 1, FOUR), criterion("1.1.a.1", 1, FOUR)),
                "Code 1.1.a.1 occurs twice in the edition");
        refused(() -> tree(ONE, criterion("overall", 1, FOUR)), "Code overall occurs twice");
    }

    @Test
    void oneScaleCodeMeansOneScale() {
        RatingScale other = scale("four", 1, 5, 1, 5);
        refused(() -> tree(ONE, criterion("1.1.a.1", 1, other)), "Two different scales have the code four");
    }

    @Test
    void tiersCannotBeSkippedAndParentsCannotBeEmpty() {
        List<EditionNode> criteria = List.of(criterion("1.1.1", 1, FOUR));
        refused(
                () -> new Parent(NodeType.ELEMENT, "1.1", ONE, criteria),
                "CRITERION 1.1.1 cannot stand directly under ELEMENT 1.1");
        refused(() -> heading("1.1.a", ONE, List.of()), "HEADING 1.1.a has nothing beneath it");
        refused(() -> new Criterion("1.1.a.1", ONE, null, false), "CRITERION 1.1.a.1 has no rating scale");
        refused(() -> new Criterion(" ", ONE, FOUR, false), "A CRITERION has no code");
    }

    @Test
    void theThresholdIsAShare() {
        refused(() -> tree(Rational.of(80), criterion("1.1.a.1", 1, FOUR)), "must lie between 0 and 1 but is 80/1");
    }

    @Test
    void scalesMustMakeSense() {
        refused(() -> scale("flat", 2, 2, 2), "Scale flat: min 2 must be below max 2");
        refused(() -> scale("wide", 1, 4, 0, 4), "Scale wide: level 0 lies outside 1 to 4");
        refused(() -> scale("twice", 1, 4, 1, 1), "Scale twice: level 1 occurs twice");
        refused(() -> scale("none", 1, 4), "Scale none has no levels");
        assertThat(scale("unsorted", 1, 3, 3, 1, 2).values()).containsExactly(1, 2, 3);
    }

    @Test
    void bandsStartAtZeroAndAscendTo100AtMost() {
        refused(() -> new Bands(List.of()), "Bands must begin with one from 0");
        refused(() -> bands(10, 20), "Bands must begin with one from 0");
        refused(() -> bands(0, 30, 30), "Bands must ascend");
        refused(() -> bands(0, 101), "must not begin above 100");
    }

    @Test
    void aRatingCanBeCheckedBeforeItIsStored() {
        assertThat(edition.criterion("1.1.a.1").orElseThrow().scale().level(5)).isEmpty();
        assertThat(edition.criterion("1.1.a.1").orElseThrow().scale().level(4)).isPresent();
        assertThat(edition.criterion("1.1.a")).isEmpty();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    private static RatingScale scale(String code, int min, int max, int... levels) {
        List<Level> known = Arrays.stream(levels)
                .mapToObj(level -> new Level(level, "level " + level))
                .toList();
        return new RatingScale(code, min, max, known, FOUR.bands());
    }

    private static Bands bands(int... bounds) {
        return new Bands(Arrays.stream(bounds)
                .mapToObj(bound -> new Band(Rational.of(bound), "from " + bound))
                .toList());
    }

    private static EditionTree tree(Rational threshold, Criterion... criteria) {
        Parent heading = heading("1.1.a", ONE, List.of(criteria));
        return new EditionTree(
                List.of(theme("1", ONE, List.of(element("1.1", ONE, List.of(heading))))), FOUR, threshold);
    }
}
