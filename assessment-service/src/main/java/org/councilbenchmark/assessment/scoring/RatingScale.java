package org.councilbenchmark.assessment.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a criterion is rated on. A level is normalised to (level − min) / (max − min), so that criteria on different
 * scales can be averaged.
 *
 * @param min the level worth 0; usually the lowest level, but a scale may start above it
 * @param max the level worth 100
 * @param levels every level that may be given, in ascending order once built; all between min and max
 * @param bands labels for scores reached on this scale
 */
public record RatingScale(String code, int min, int max, List<Level> levels, Bands bands) {
    public record Level(int value, String label) {}

    public RatingScale {
        if (min >= max) {
            throw new IllegalArgumentException("Scale %s: min %d must be below max %d".formatted(code, min, max));
        }
        levels = levels.stream().sorted(Comparator.comparingInt(Level::value)).toList();
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Scale %s has no levels".formatted(code));
        }
        Set<Integer> seen = new HashSet<>();
        for (Level level : levels) {
            if (level.value() < min || level.value() > max) {
                throw new IllegalArgumentException(
                        "Scale %s: level %d lies outside %d to %d".formatted(code, level.value(), min, max));
            }
            if (!seen.add(level.value())) {
                throw new IllegalArgumentException("Scale %s: level %d occurs twice".formatted(code, level.value()));
            }
        }
    }

    /** The level of this value, empty when it is off the scale. */
    public Optional<Level> level(int value) {
        return levels.stream().filter(level -> level.value() == value).findFirst();
    }

    /** Every value that may be given, ascending. */
    public List<Integer> values() {
        return levels.stream().map(Level::value).toList();
    }

    /** The level that limits a heading when a core criterion stands on it. */
    public int lowestLevel() {
        return levels.get(0).value();
    }

    /** The 0–100 score of a level of this scale. */
    public Rational scoreOf(int level) {
        return Rational.of(((long) level - min) * 100, (long) max - min);
    }
}
