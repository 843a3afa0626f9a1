package org.councilbenchmark.assessment.agreement;

import java.util.Arrays;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * A word for a kappa, after J. R. Landis and G. G. Koch, "The measurement of observer agreement for categorical data",
 * Biometrics 33 (1977), 159–174. They call their own limits arbitrary; the interval says more, and a kappa also falls
 * where one side hardly varies, however well the sides agree.
 */
public enum Strength {
    POOR(null),
    SLIGHT(Rational.of(1, 5)),
    FAIR(Rational.of(2, 5)),
    MODERATE(Rational.of(3, 5)),
    SUBSTANTIAL(Rational.of(4, 5)),
    ALMOST_PERFECT(Rational.ONE);

    /** The highest kappa of the band; below 0 is poor. */
    private final Rational highest;

    Strength(Rational highest) {
        this.highest = highest;
    }

    static Strength of(Rational kappa) {
        if (kappa.compareTo(Rational.ZERO) < 0) {
            return POOR;
        }
        return Arrays.stream(values())
                .filter(band -> band != POOR && kappa.compareTo(band.highest) <= 0)
                .findFirst()
                .orElse(ALMOST_PERFECT);
    }
}
