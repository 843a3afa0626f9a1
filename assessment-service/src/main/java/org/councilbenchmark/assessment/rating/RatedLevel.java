package org.councilbenchmark.assessment.rating;

import org.councilbenchmark.assessment.scoring.Rating;

/**
 * A rating as far as scores and events need it: without words.
 *
 * @param level null when not applicable
 * @param reason null unless not applicable
 */
public record RatedLevel(String criterion, Integer level, boolean notApplicable, String reason, Confidence confidence) {

    public Rating forScoring() {
        return notApplicable ? new Rating.NotApplicable(reason) : new Rating.Level(level);
    }
}
