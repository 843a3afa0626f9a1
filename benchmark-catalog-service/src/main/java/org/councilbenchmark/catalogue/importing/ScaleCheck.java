package org.councilbenchmark.catalogue.importing;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.councilbenchmark.catalogue.scale.RatingLevel;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.catalogue.scale.ScoreBand;

/** The rules that hold for a scale. */
class ScaleCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_LEVELS = 100;
    private static final int LONGEST_TEXT = 1_000;

    private final Faults faults;
    private final String place;

    /** @param place where the scale stands */
    ScaleCheck(Faults faults, String place) {
        this.faults = faults;
        this.place = place;
    }

    /**
     * The scale that is meant; null when there is a fault in it.
     *
     * @param known the stored scale of that code; null when there is none
     */
    ScaleDefinition check(EditionFile.Scale scale, ScaleDefinition known) {
        if (scale.levels() == null && scale.bands() == null) {
            if (known == null) {
                faults.add(
                        place + "/code",
                        "scale-unknown",
                        scale.code(),
                        "There is no such scale.",
                        "Take a code from /v1/rating-scales, or write the whole scale with levels and bands.");
            }
            return known;
        }
        int before = faults.total();
        faults.requireText(place + "/title", scale.title(), LONGEST_TEXT);
        checkLevels(scale.levels());
        checkBands(scale.bands());
        return faults.total() > before ? null : sameAsKnown(scale, known);
    }

    private void checkLevels(List<RatingLevel> levels) {
        if (levels == null || levels.size() < 2 || levels.size() > MOST_LEVELS) {
            faults.add(
                    place + "/levels",
                    "levels-count",
                    null,
                    "A scale has 2 to 100 levels.",
                    "List them, lowest first.");
            return;
        }
        for (int index = 0; index < levels.size(); index++) {
            String at = place + "/levels/" + index;
            RatingLevel level = levels.get(index);
            if (level == null) {
                faults.add(at, "entry-missing", null, "There is nothing here.", "Take the null out.");
                continue;
            }
            faults.requireText(at + "/label", level.label(), LONGEST_TEXT);
            faults.checkText(at + "/descriptor", level.descriptor(), LONGEST_TEXT);
            RatingLevel lower = index == 0 ? null : levels.get(index - 1);
            if (lower != null && level.level() != lower.level() + 1) {
                faults.add(
                        at + "/level",
                        "level-gap",
                        level.level(),
                        "Levels rise by one; after " + lower.level() + " comes " + level.level() + ".",
                        "List the levels lowest first, without a gap.");
            }
        }
    }

    private void checkBands(List<ScoreBand> bands) {
        if (bands == null || bands.isEmpty()) {
            faults.add(place + "/bands", "part-empty", null, "A scale needs bands.", "List them, the first from 0.");
            return;
        }
        BigDecimal last = BigDecimal.ONE.negate();
        for (int index = 0; index < bands.size(); index++) {
            String at = place + "/bands/" + index;
            ScoreBand band = bands.get(index);
            if (band == null || !isBound(band.lowerBound(), last, index)) {
                faults.add(
                        at + "/from",
                        "band-out-of-order",
                        null,
                        "Bands start at 0 and rise, each below 100.",
                        "Give bounds such as 0, 25, 50, 75.");
                continue;
            }
            faults.requireText(at + "/label", band.label(), LONGEST_TEXT);
            last = band.lowerBound();
        }
    }

    private static boolean isBound(BigDecimal bound, BigDecimal last, int index) {
        return bound != null
                && ExactDecimal.isReasonable(bound)
                && bound.compareTo(last) > 0
                && bound.compareTo(HUNDRED) < 0
                && (index > 0 || bound.signum() == 0);
    }

    private ScaleDefinition sameAsKnown(EditionFile.Scale scale, ScaleDefinition known) {
        ScaleDefinition written = new ScaleDefinition(scale.code(), scale.title(), scale.levels(), scale.bands());
        if (known != null && !known.equals(written)) {
            faults.add(
                    place + "/code",
                    "scale-differs",
                    scale.code(),
                    "There is a scale of this code that differs, and scales do not change.",
                    "Give the new scale a code of its own, or name the known one by its code alone.");
        }
        return written;
    }
}
