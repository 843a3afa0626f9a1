package org.councilbenchmark.assessment.rating;

import static org.councilbenchmark.platform.problem.RequestProblem.STALE_VERSION;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;

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
     * @param comment why it changes; goes into the history and not into the rating
     */
    public record Item(
            @NotNull String criterion,
            Integer level,
            Boolean notApplicable,
            @Size(max = GivenRating.LONGEST_REASON) String reason,
            @Size(max = GivenRating.LONGEST_NARRATIVE) String narrative,
            Confidence confidence,
            Long version,
            @Size(max = NewRating.LONGEST_COMMENT) String comment) {

        NewRating rating() {
            GivenRating given = GivenRating.of(criterion, level, notApplicable, reason, narrative, confidence);
            return NewRating.of(given, comment);
        }

        private boolean isStale(StoredRating there) {
            return version != null && version != (there == null ? 0 : there.version());
        }

        private Fault fault(String pointer, StoredRating there) {
            String detail = there == null
                    ? criterion + " has no rating yet."
                    : "The rating of %s has version %d.".formatted(criterion, there.version());
            String remedy = "Read the rating again and decide on what it says now.";
            return Fault.at(pointer, "stale-version", version, detail, remedy);
        }
    }

    /** Passes when every item that names a version names the one that is there; 412 otherwise. */
    void requireVersions(Map<String, StoredRating> found) {
        List<Fault> stale = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            StoredRating there = found.get(ratings.get(i).criterion());
            if (ratings.get(i).isStale(there)) {
                stale.add(ratings.get(i).fault("/ratings/" + i + "/version", there));
            }
        }
        if (!stale.isEmpty()) {
            throw STALE_VERSION
                    .with(
                            stale.size() + " of the ratings have changed since you read them; none was written.",
                            "Read the ratings again and repeat with their versions.")
                    .faults(stale);
        }
    }
}
