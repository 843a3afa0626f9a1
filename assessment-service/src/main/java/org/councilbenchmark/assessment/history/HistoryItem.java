package org.councilbenchmark.assessment.history;

import java.time.Instant;

/**
 * Something that happened.
 *
 * @param actor pseudonymous id of a person or machine account
 * @param criterion the node concerned, a criterion when a rating changed
 * @param subject whom or what else it is about: a person, an action of a plan
 * @param before the rating before; absent when there was none
 * @param after the rating after; absent when it was removed
 */
record HistoryItem(
        Instant at,
        String actor,
        HistoryAction action,
        String criterion,
        String subject,
        RatingState before,
        RatingState after,
        String comment) {}
