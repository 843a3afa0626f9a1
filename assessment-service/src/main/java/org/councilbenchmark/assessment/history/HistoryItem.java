package org.councilbenchmark.assessment.history;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param actor pseudonymous id of a person or machine account
 * @param criterion present when a rating changed
 * @param before the rating before; absent when there was none
 * @param after the rating after; absent when it was removed
 */
record HistoryItem(
        Instant at,
        String actor,
        HistoryAction action,
        String criterion,
        RatingState before,
        RatingState after,
        String comment) {}
