package org.councilbenchmark.catalogue.carrying;

import java.util.Optional;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/**
 * A level on its way to a scale.
 *
 * @param height from 0, the bottom of the scale that it is on now, to 1, the top
 * @param exact false where the nearest level had to do
 */
record ScaleCrossing(Fraction height, boolean exact) {

    /** Empty where the scales differ and nothing is to pass. */
    static Optional<ScaleCrossing> of(int level, ScaleDefinition from, ScaleDefinition to, ScaleChange change) {
        if (from.code().equals(to.code()) || change == ScaleChange.PROPORTIONAL) {
            return Optional.of(new ScaleCrossing(height(level, from), true));
        }
        if (change != ScaleChange.CLAMP) {
            return Optional.empty();
        }
        int nearest = Math.max(to.min(), Math.min(to.max(), level));
        return Optional.of(new ScaleCrossing(height(nearest, to), nearest == level));
    }

    private static Fraction height(int level, ScaleDefinition scale) {
        return Fraction.of((long) level - scale.min(), (long) scale.max() - scale.min());
    }

    /** How far above the bottom of the scale a height is, in levels. */
    static Fraction levels(Fraction height, ScaleDefinition scale) {
        return height.times(Fraction.of((long) scale.max() - scale.min(), 1));
    }
}
