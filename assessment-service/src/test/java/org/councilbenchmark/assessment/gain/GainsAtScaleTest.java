package org.councilbenchmark.assessment.gain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.scoring.Bands;
import org.councilbenchmark.assessment.scoring.EditionNode;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.junit.jupiter.api.Test;

/** The largest benchmark that is accepted, with weights that make long fractions. */
class GainsAtScaleTest {

    private static final RatingScale FOUR = new RatingScale(
            "four",
            1,
            4,
            IntStream.rangeClosed(1, 4)
                    .mapToObj(level -> new RatingScale.Level(level, "Level " + level))
                    .toList(),
            Bands.quarters("Not evident", "Developing", "Established", "Ideal"));

    @Test
    void fiveThousandCriteriaAreOrderedWithinASecond() {
        Map<String, Rating> ratings = new HashMap<>();
        List<Parent> themes = IntStream.rangeClosed(1, 5)
                .mapToObj(theme -> EditionNode.theme("" + theme, weight(theme), elements("" + theme, ratings)))
                .toList();
        EditionTree edition = new EditionTree(themes, FOUR, EditionTree.DEFAULT_THRESHOLD);
        Scores scores = edition.score(ratings);
        long start = System.nanoTime();
        List<Step> steps = Gains.of(scores.overall(), code -> FOUR, Climb.ONE, code -> 1);
        assertThat(steps).hasSize(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static List<Parent> elements(String above, Map<String, Rating> ratings) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> EditionNode.element(
                        above + "." + number, weight(number), headings(above + "." + number, ratings)))
                .toList();
    }

    private static List<Parent> headings(String above, Map<String, Rating> ratings) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> EditionNode.heading(
                        above + "." + number, weight(number), criteria(above + "." + number, ratings)))
                .toList();
    }

    private static List<Criterion> criteria(String above, Map<String, Rating> ratings) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(number -> {
                    String code = above + "." + number;
                    ratings.put(code, new Rating.Level(1 + number % 3));
                    return new Criterion(code, weight(number), FOUR, number == 3);
                })
                .toList();
    }

    private static Rational weight(int number) {
        return Rational.of(1_000 + number * 7L, 1_000);
    }
}
