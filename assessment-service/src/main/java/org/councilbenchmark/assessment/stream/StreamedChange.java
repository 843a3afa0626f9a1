package org.councilbenchmark.assessment.stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Locale;

/**
 * An entry of the history as it is told live: without words, which the reader fetches where they show them.
 *
 * @param id of the entry; also the id of the event
 * @param action as in the history
 * @param criterion the node concerned; absent where none is
 * @param subject whom or what else it is about
 * @param before the rating before; absent when there was none
 * @param after the rating after; absent when it was removed
 */
record StreamedChange(
        @JsonIgnore long id,
        Instant at,
        String actor,
        String action,
        String criterion,
        String subject,
        Given before,
        Given after) {

    /** Exactly one of the two says what was given. */
    record Given(Integer level, boolean notApplicable) {}

    /** RATING_REMOVED is told as {@code rating-removed}. */
    String eventName() {
        return action.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
