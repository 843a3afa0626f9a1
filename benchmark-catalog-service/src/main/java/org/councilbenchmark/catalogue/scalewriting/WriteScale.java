package org.councilbenchmark.catalogue.scalewriting;

import java.util.List;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/**
 * Everything that a scale consists of.
 *
 * @param title name for people
 * @param levels 2 to 100, lowest first, rising by one
 * @param bands names for computed scores: the first from 0, rising, below 100
 */
record WriteScale(String title, List<RatingLevel> levels, List<ScoreBand> bands) {

    EditionFile.Scale as(String code) {
        return new EditionFile.Scale(code, title, levels == null ? List.of() : levels, bands);
    }
}
