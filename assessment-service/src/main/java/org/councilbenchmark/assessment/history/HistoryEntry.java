package org.councilbenchmark.assessment.history;

/**
 * Something that happens now, to be recorded.
 *
 * @param criterion null unless a rating changed
 * @param before null when there was no rating
 * @param after null when the rating was removed
 * @param comment what the person gave as a reason or statement; null without one
 */
public record HistoryEntry(
        HistoryAction action, String criterion, RatingState before, RatingState after, String comment) {

    public static HistoryEntry of(HistoryAction action, String comment) {
        return new HistoryEntry(action, null, null, null, comment);
    }
}
