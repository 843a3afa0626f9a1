package org.councilbenchmark.assessment.whatif;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.councilbenchmark.assessment.rating.GivenRating;

/** Ratings that are supposed; all others stay as they are. */
record WhatIf(
        @NotEmpty(message = "must hold at least one rating")
        @Size(max = MOST, message = "must hold at most {max} ratings")
        List<@NotNull(message = "must not be null") Supposed> ratings) {

    static final int MOST = 5_000;

    /**
     * A level, that the criterion is not applicable, or that it has no rating.
     *
     * @param removed true: not assessed, even if it is now
     */
    record Supposed(String criterion, Integer level, Boolean notApplicable, String reason, Boolean removed) {

        boolean isRemoved() {
            return Boolean.TRUE.equals(removed);
        }

        GivenRating given() {
            return GivenRating.of(criterion, level, notApplicable, reason, null, null);
        }
    }
}
