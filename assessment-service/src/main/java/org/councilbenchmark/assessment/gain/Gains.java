package org.councilbenchmark.assessment.gain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.councilbenchmark.assessment.scoring.Explanation.Cap;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.councilbenchmark.assessment.scoring.Rational;

/** Walks once over the tree beneath a node; at each criterion it redoes the sums on the way up to that node. */
public final class Gains {

    private final NodeScore chosen;
    private final Function<String, RatingScale> scales;
    private final Climb climb;
    private final ToIntFunction<String> effortOfLevel;
    /** From the parent of the node that is visited up to the chosen one. */
    private final Deque<NodeScore> way = new ArrayDeque<>();

    private final List<Step> steps = new ArrayList<>();

    private Gains(
            NodeScore chosen, Function<String, RatingScale> scales, Climb climb, ToIntFunction<String> effortOfLevel) {
        this.chosen = chosen;
        this.scales = scales;
        this.climb = climb;
        this.effortOfLevel = effortOfLevel;
    }

    /**
     * Every assessed criterion at or beneath the chosen node that is not on the top of its scale, the best first; equal
     * ones in the edition's order.
     *
     * @param chosen with the arithmetic beneath it
     * @param scales by the code of a criterion
     * @param effortOfLevel what climbing one level takes, above 0, by the code of a criterion
     */
    public static List<Step> of(
            NodeScore chosen, Function<String, RatingScale> scales, Climb climb, ToIntFunction<String> effortOfLevel) {
        Gains gains = new Gains(chosen, scales, climb, effortOfLevel);
        gains.walk(chosen);
        gains.steps.sort(Step.BEST_FIRST);
        return Collections.unmodifiableList(gains.steps);
    }

    private void walk(NodeScore node) {
        if (node.explanation() instanceof OfCriterion inputs) {
            if (inputs.level() != null) {
                consider(node, inputs.level(), scales.apply(node.code()));
            }
            return;
        }
        way.push(node);
        node.children().forEach(this::walk);
        way.pop();
    }

    private void consider(NodeScore criterion, int level, RatingScale scale) {
        List<Integer> levels = scale.values();
        int at = levels.indexOf(level);
        if (at == levels.size() - 1) {
            return;
        }
        int end = climb.target(levels, at);
        int to = levels.get(end);
        Rational after = after(criterion, scale.scoreOf(to));
        NodeScore heading = way.peek();
        boolean capped = heading != null && heading.capped();
        steps.add(new Step(
                criterion,
                level,
                to,
                end - at,
                Rational.of((long) effortOfLevel.applyAsInt(criterion.code()) * (end - at)),
                after,
                after.minus(chosen.score()),
                capped ? heading : null,
                capped ? causesWithout(criterion, ((OfParent) heading.explanation()).cap()) : List.of()));
    }

    /** The chosen node's score when this criterion has another one: one term is exchanged in each sum on the way. */
    private Rational after(NodeScore criterion, Rational score) {
        NodeScore child = criterion;
        Rational value = score;
        for (NodeScore parent : way) {
            OfParent sums = (OfParent) parent.explanation();
            Rational difference = child.weight().times(value.minus(child.score()));
            Rational raw = sums.numerator().plus(difference).dividedBy(sums.denominator());
            boolean stays =
                    sums.cap() != null && !causesWithout(criterion, sums.cap()).isEmpty();
            value = stays ? raw.min(sums.cap().limit()) : raw;
            child = parent;
        }
        return value;
    }

    /** What is raised has left the lowest level, whatever its scale. */
    private static List<String> causesWithout(NodeScore criterion, Cap cap) {
        return cap.causes().stream()
                .filter(code -> !code.equals(criterion.code()))
                .toList();
    }
}
