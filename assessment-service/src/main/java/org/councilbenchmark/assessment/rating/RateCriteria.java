package org.councilbenchmark.assessment.rating;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Many ratings at once: all are taken, or none. */
public record RateCriteria(
        @NotEmpty(message = "must hold at least one rating")
        @Size(max = MOST, message = "must hold at most {max} ratings")
        List<@NotNull(message = "must not be null") Item> ratings) {

    /** More than any benchmark has criteria. */
    public static final int MOST = 5_000;

    /**
     * One of many ratings.
     *
     * @param criterion its code
     * @param version of the rating that this one replaces, 0 where there must be none yet; without it, whatever is
     *     there is overwritten
     */
    public record Item(
            @NotNull String criterion,
            Integer level,
            Boolean notApplicable,
            @Size(max = GivenRating.LONGEST_REASON) String reason,
            @Size(max = GivenRating.LONGEST_NARRATIVE) String narrative,
            Confidence confidence,
            Long version) {

        GivenRating given() {
            return GivenRating.of(criterion, level, notApplicable, reason, narrative, confidence);
        }
    }
}
