package org.councilbenchmark.catalogue.scale;

import java.util.List;

/**
 * What a scale consists of; two scales of one definition are the same scale.
 *
 * @param code stable name, such as {@code four-levels}
 * @param title name for people
 * @param levels consecutive, lowest first
 * @param bands ascending, the first from 0
 */
public record ScaleDefinition(String code, String title, List<RatingLevel> levels, List<ScoreBand> bands) {

    public ScaleDefinition {
        levels = List.copyOf(levels);
        bands = List.copyOf(bands);
    }

    /** Lowest level; normalises to 0. */
    public int min() {
        return levels.get(0).level();
    }

    /** Highest level; normalises to 1. */
    public int max() {
        return levels.get(levels.size() - 1).level();
    }
}
