package org.councilbenchmark.assessment.scoring;

import static org.councilbenchmark.assessment.scoring.EditionNode.element;
import static org.councilbenchmark.assessment.scoring.EditionNode.heading;
import static org.councilbenchmark.assessment.scoring.EditionNode.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;
import org.councilbenchmark.assessment.scoring.RatingScale.Level;

/** The small edition and its ratings that {@code docs/scoring.md} works by hand. */
final class WorkedExample {
    static final RatingScale FOUR = new RatingScale(
            "four",
            1,
            4,
            List.of(
                    new Level(1, "Not evident"),
                    new Level(2, "Developing"),
                    new Level(3, "Established"),
                    new Level(4, "Ideal")),
            Bands.quarters("Not evident", "Developing", "Established", "Ideal"));

    static final RatingScale TEN = new RatingScale(
            "ten",
            0,
            10,
            IntStream.rangeClosed(0, 10)
                    .mapToObj(mark -> new Level(mark, mark + " out of 10"))
                    .toList(),
            new Bands(List.of(
                    new Bands.Band(Rational.ZERO, "Weak"),
                    new Bands.Band(Rational.of(40), "Fair"),
                    new Bands.Band(Rational.of(70), "Good"))));

    static final String NO_HOUSING = "The council owns no housing";
    static final String NO_PORT = "Put to coastal councils only";

    static final Map<String, Rating> RATINGS = Map.of(
            "1.1.a.1", new Rating.Level(3),
            "1.1.a.2", new Rating.Level(9),
            "1.1.a.3", new Rating.NotApplicable(NO_HOUSING),
            "1.1.b.1", new Rating.Level(4),
            "2.1.a.1", new Rating.Level(1),
            "2.1.a.2", new Rating.Level(4),
            "2.1.a.3", new Rating.Level(3),
            "2.1.b.1", new Rating.Level(5),
            "2.2.a.2", new Rating.NotApplicable(NO_HOUSING));
    static final Map<String, String> NOT_APPLICABLE = Map.of("2.2.a.1", NO_PORT);

    private WorkedExample() {}

    static EditionTree edition() {
        return new EditionTree(List.of(themeOne(), themeTwo()), FOUR, EditionTree.DEFAULT_THRESHOLD);
    }

    static Scores scores() {
        return edition().score(RATINGS, NOT_APPLICABLE);
    }

    private static Parent themeOne() {
        Parent a = heading(
                "1.1.a",
                weight(2),
                List.of(criterion("1.1.a.1", 2, FOUR), criterion("1.1.a.2", 1, TEN), criterion("1.1.a.3", 1, FOUR)));
        Parent b = heading("1.1.b", weight(1), List.of(criterion("1.1.b.1", 1, FOUR), criterion("1.1.b.2", 1, FOUR)));
        return theme("1", weight(1), List.of(element("1.1", weight(1), List.of(a, b))));
    }

    private static Parent themeTwo() {
        Criterion core = new Criterion("2.1.a.1", weight(1), FOUR, true);
        Parent a = heading(
                "2.1.a", weight(1), List.of(core, criterion("2.1.a.2", 1, FOUR), criterion("2.1.a.3", 1, FOUR)));
        Parent b = heading("2.1.b", weight(1), List.of(criterion("2.1.b.1", 1, TEN)));
        Parent c = heading("2.2.a", weight(1), List.of(criterion("2.2.a.1", 1, FOUR), criterion("2.2.a.2", 1, FOUR)));
        Parent first = element("2.1", weight(3), List.of(a, b));
        return theme("2", weight(2), List.of(first, element("2.2", weight(1), List.of(c))));
    }

    static Criterion criterion(String code, int weight, RatingScale scale) {
        return new Criterion(code, weight(weight), scale, false);
    }

    static Rational weight(int weight) {
        return Rational.of(weight);
    }
}
