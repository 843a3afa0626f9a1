package org.councilbenchmark.assessment.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;

/**
 * An edition of random shape, weights, scales and core criteria with random ratings, all decided by the seed. Some
 * seeds rate nearly everything, others little; some leave whole branches out.
 */
public final class RandomAssessment {
    private static final RatingScale YES_NO = new RatingScale(
            "yes-no",
            0,
            1,
            List.of(new RatingScale.Level(0, "No"), new RatingScale.Level(1, "Yes")),
            new Bands(List.of(new Bands.Band(Rational.ZERO, "Any"))));
    private static final List<RatingScale> SCALES = List.of(WorkedExample.FOUR, WorkedExample.TEN, YES_NO);

    public final Map<String, Rating> ratings = new HashMap<>();
    public final Map<String, String> notApplicable = new HashMap<>();
    final RatingScale defaultScale;
    final List<Parent> themes;

    private final Random random;
    private final int percentAssessed;
    private final int percentNotApplicable;

    public RandomAssessment(long seed) {
        random = new Random(seed);
        percentAssessed = 100 - random.nextInt(3) * 35;
        percentNotApplicable = random.nextInt(3) * 15;
        defaultScale = SCALES.get(random.nextInt(2));
        themes = parents(NodeType.THEME, "");
        themes.forEach(theme -> rate(theme, false));
    }

    public EditionTree edition() {
        return new EditionTree(themes, defaultScale, EditionTree.DEFAULT_THRESHOLD);
    }

    public Scores scores() {
        return edition().score(ratings, notApplicable);
    }

    private List<Parent> parents(NodeType type, String above) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> parent(type, above + "." + number))
                .toList();
    }

    private Parent parent(NodeType type, String code) {
        List<? extends EditionNode> children = type == NodeType.HEADING ? criteria(code) : parents(type.below(), code);
        return new Parent(type, code, weight(), new ArrayList<>(children));
    }

    private List<Criterion> criteria(String heading) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(number -> new Criterion(heading + "." + number, weight(), scale(), chance(20)))
                .toList();
    }

    private RatingScale scale() {
        return SCALES.get(random.nextInt(SCALES.size()));
    }

    private Rational weight() {
        return Rational.of(1 + random.nextInt(9), 1 + random.nextInt(4));
    }

    private void rate(EditionNode node, boolean leftOut) {
        boolean excluded = chance(percentNotApplicable / 5);
        if (excluded) {
            notApplicable.put(node.code(), "not put to this type of council");
        }
        if (node instanceof Parent parent) {
            parent.children().forEach(child -> rate(child, leftOut || excluded));
        } else if (!leftOut && !excluded && chance(percentAssessed)) {
            ratings.put(node.code(), rating(((Criterion) node).scale()));
        }
    }

    private Rating rating(RatingScale scale) {
        return chance(percentNotApplicable)
                ? new Rating.NotApplicable("the duty does not arise")
                : new Rating.Level(
                        scale.values().get(random.nextInt(scale.values().size())));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
