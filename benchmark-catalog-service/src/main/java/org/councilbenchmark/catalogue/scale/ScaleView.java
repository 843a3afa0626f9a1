package org.councilbenchmark.catalogue.scale;

import java.util.List;

/**
 * @param code stable name of the scale
 * @param title name for people
 * @param min lowest level
 * @param max highest level
 * @param levels lowest first
 * @param bands names for computed scores, ascending
 */
public record ScaleView(String code, String title, int min, int max, List<RatingLevel> levels, List<ScoreBand> bands) {

    public static ScaleView of(ScaleDefinition scale) {
        return new ScaleView(scale.code(), scale.title(), scale.min(), scale.max(), scale.levels(), scale.bands());
    }

    /** Whether this is what the definition says. */
    public boolean says(ScaleDefinition definition) {
        return equals(of(definition));
    }
}
