package org.councilbenchmark.assessment.history;

/**
 * Something that happens now, to be recorded.
 *
 * @param criterion the node concerned, a criterion when a rating changed; null where none is
 * @param before null when there was no rating
 * @param after null when the rating was removed
 * @param comment what the person gave as a reason or statement; null without one
 * @param subject whom or what else it is about: a person, an action of a plan; null for nothing else
 */
public record HistoryEntry(
        HistoryAction action, String criterion, RatingState before, RatingState after, String comment, String subject) {

    public static HistoryEntry of(HistoryAction action, String comment) {
        return new HistoryEntry(action, null, null, null, comment, null);
    }

    public static HistoryEntry about(HistoryAction action, String node, String subject, String comment) {
        return new HistoryEntry(action, node, null, null, comment, subject);
    }
}
