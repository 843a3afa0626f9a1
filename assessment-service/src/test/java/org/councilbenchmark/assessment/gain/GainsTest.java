package org.councilbenchmark.assessment.gain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.RandomAssessment;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gain is held against scoring everything anew; each case is named by the seed that makes it. */
class GainsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGainIsWhatRatingItSoWouldAdd(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        EditionTree edition = given.edition();
        for (NodeScore chosen : chosen(given.scores())) {
            for (Climb climb : Climb.values()) {
                for (Step step : gains(given, chosen, climb)) {
                    Map<String, Rating> raised = new HashMap<>(given.ratings);
                    raised.put(step.criterion().code(), new Rating.Level(step.to()));
                    Rational after = edition.score(raised, given.notApplicable)
                            .find(chosen.code())
                            .orElseThrow()
                            .score();
                    assertThat(step.after())
                            .as(
                                    "%s after raising %s",
                                    chosen.code(), step.criterion().code())
                            .isEqualTo(after);
                    assertThat(step.gain()).isEqualTo(after.minus(chosen.score()));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyAssessedCriterionBelowItsTopIsThereOnceAndTheBestComeFirst(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        List<Step> steps = gains(given, given.scores().overall(), Climb.ONE);
        assertThat(steps)
                .extracting(step -> step.criterion().code())
                .containsExactlyInAnyOrderElementsOf(belowTheirTop(given));
        assertThat(steps).isSortedAccordingTo((one, other) -> other.perEffort().compareTo(one.perEffort()));
        assertThat(steps).allMatch(step -> step.gain().compareTo(Rational.ZERO) >= 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCapGoesWithItsOnlyCauseAndStaysWithAnother(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        EditionTree edition = given.edition();
        for (Step step : gains(given, given.scores().overall(), Climb.TOP)) {
            Map<String, Rating> raised = new HashMap<>(given.ratings);
            raised.put(step.criterion().code(), new Rating.Level(step.to()));
            Scores after = edition.score(raised, given.notApplicable);
            boolean wasCapped = step.capped() != null;
            assertThat(step.liftsCap())
                    .isEqualTo(wasCapped
                            && !after.find(step.capped().code()).orElseThrow().capped());
        }
    }

    @Test
    void theSeedsMeetCapsThatGoAndCapsThatStay() {
        List<Step> steps = seeds().mapToObj(RandomAssessment::new)
                .flatMap(given -> gains(given, given.scores().overall(), Climb.ONE).stream())
                .toList();
        assertThat(steps)
                .anyMatch(Step::liftsCap)
                .anyMatch(step -> step.capped() != null && !step.liftsCap())
                .anyMatch(step -> step.capped() == null)
                .anyMatch(step -> step.gain().equals(Rational.ZERO));
    }

    @Test
    void theEffortOfALevelCountsForEachLevelClimbed() {
        RandomAssessment given = new RandomAssessment(1);
        List<Step> steps = Gains.of(given.scores().overall(), code -> scale(given, code), Climb.TOP, code -> 7);
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.effort()).isEqualTo(Rational.of(7L * step.levels())))
                .allSatisfy(step ->
                        assertThat(step.perEffort().times(step.effort())).isEqualTo(step.gain()));
    }

    @Test
    void whatIsWorthLessForItsEffortComesLater() {
        RandomAssessment given = new RandomAssessment(1);
        NodeScore overall = given.scores().overall();
        String best = gains(given, overall, Climb.ONE).get(0).criterion().code();
        List<Step> steps =
                Gains.of(overall, code -> scale(given, code), Climb.ONE, code -> code.equals(best) ? 100 : 1);
        assertThat(steps.get(0).criterion().code()).isNotEqualTo(best);
    }

    private static List<Step> gains(RandomAssessment given, NodeScore chosen, Climb climb) {
        return Gains.of(chosen, code -> scale(given, code), climb, code -> 1);
    }

    private static RatingScale scale(RandomAssessment given, String code) {
        return given.edition().criterion(code).orElseThrow().scale();
    }

    /** The whole, and the first assessed node of every other tier. */
    private static Collection<NodeScore> chosen(Scores scores) {
        Map<NodeType, NodeScore> chosen = new HashMap<>();
        scores.nodes().values().stream()
                .filter(node -> node.score() != null)
                .forEach(node -> chosen.putIfAbsent(node.type(), node));
        return chosen.values();
    }

    private static List<String> belowTheirTop(RandomAssessment given) {
        List<String> codes = new ArrayList<>();
        given.ratings.forEach((code, rating) -> {
            List<Integer> levels = scale(given, code).values();
            if (rating instanceof Rating.Level level && level.level() < levels.get(levels.size() - 1)) {
                codes.add(code);
            }
        });
        return codes;
    }
}
