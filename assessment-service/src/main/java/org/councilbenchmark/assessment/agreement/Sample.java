package org.councilbenchmark.assessment.agreement;

import java.util.List;
import org.councilbenchmark.assessment.scoring.Rational;

/** Some figures, at least one, and what describes them. */
record Sample(List<Rational> values) {

    int size() {
        return values.size();
    }

    Rational mean() {
        return sum(values).dividedBy(Rational.of(size()));
    }

    /** Mean of the squared distances from the mean. */
    Rational variance() {
        return squares().dividedBy(Rational.of(size()));
    }

    /** Variance of the mean, judged from these figures alone: needs two at least. */
    Rational varianceOfMean() {
        return squares().dividedBy(Rational.of((long) size() * (size() - 1)));
    }

    private Rational squares() {
        Rational mean = mean();
        return sum(values.stream()
                .map(value -> Exact.minus(value, mean))
                .map(distance -> distance.times(distance))
                .toList());
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }
}
