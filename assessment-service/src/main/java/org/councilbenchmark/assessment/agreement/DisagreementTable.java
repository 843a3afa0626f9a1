package org.councilbenchmark.assessment.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * The cross table of both sides' levels, weighted by disagreement. With v the disagreement of two levels, Q<sub>o</sub>
 * is its mean over the criteria as they were rated, and Q<sub>e</sub> its mean over every level of the one side with
 * every level of the other, which is what chance would bring.
 */
final class DisagreementTable {

    private final List<RatedPair> pairs;
    private final Weights weights;
    private final Map<Rational, Long> self;
    private final Map<Rational, Long> peer;
    private final Map<Rational, Rational> meanToPeers = new HashMap<>();
    private final Map<Rational, Rational> meanToSelves = new HashMap<>();

    DisagreementTable(List<RatedPair> pairs, Weights weights) {
        this.pairs = pairs;
        this.weights = weights;
        this.self = count(RatedPair::self);
        this.peer = count(RatedPair::peer);
    }

    /** Q<sub>o</sub>. */
    Rational observed() {
        return new Sample(pairs.stream().map(this::disagreement).toList()).mean();
    }

    /** Q<sub>e</sub>. */
    Rational expected() {
        return new Sample(pairs.stream().map(pair -> meanToPeers(pair.self())).toList()).mean();
    }

    /**
     * Variance of kappa in large samples, without assuming that the sides agree by chance alone: J. L. Fleiss, J. Cohen
     * and B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72 (1969),
     * 323–327. Their formula, written in disagreements (v = 1 − w), is the variance, over the criteria, of v
     * Q<sub>e</sub> − (v̄<sub>self</sub> + v̄<sub>peer</sub>) Q<sub>o</sub>, divided by n Q<sub>e</sub><sup>4</sup>,
     * where v̄ is the mean disagreement of one side's level with all levels of the other.
     */
    Rational varianceOfKappa() {
        Rational observed = observed();
        Rational expected = expected();
        Sample influence = new Sample(pairs.stream()
                .map(pair -> Exact.minus(
                        disagreement(pair).times(expected),
                        meanToPeers(pair.self()).plus(meanToSelves(pair.peer())).times(observed)))
                .toList());
        Rational square = expected.times(expected);
        return influence.variance().dividedBy(Rational.of(pairs.size())).dividedBy(square.times(square));
    }

    private Rational disagreement(RatedPair pair) {
        return weights.disagreement(pair.self(), pair.peer());
    }

    private Rational meanToPeers(Rational level) {
        return meanToPeers.computeIfAbsent(level, from -> meanDisagreement(from, peer));
    }

    private Rational meanToSelves(Rational level) {
        return meanToSelves.computeIfAbsent(level, from -> meanDisagreement(from, self));
    }

    private Rational meanDisagreement(Rational from, Map<Rational, Long> levels) {
        return levels.entrySet().stream()
                .map(level -> weights.disagreement(from, level.getKey()).times(Rational.of(level.getValue())))
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(Rational.of(pairs.size()));
    }

    private Map<Rational, Long> count(Function<RatedPair, Rational> side) {
        return pairs.stream().collect(Collectors.groupingBy(side, Collectors.counting()));
    }
}
