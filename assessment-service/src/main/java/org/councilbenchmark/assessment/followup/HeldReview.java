package org.councilbenchmark.assessment.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review as it is kept.
 *
 * @param months after completion, for which it was due
 * @param corrects the review that it corrects; null for none
 */
record HeldReview(
        UUID id,
        UUID assessment,
        int months,
        LocalDate heldOn,
        String summary,
        UUID corrects,
        Instant recordedAt,
        String recordedBy) {

    /**
     * What it found.
     *
     * @param action null when it is about a recommendation
     * @param recommendation null when it is about an action
     * @param title of the action, or the words of the recommendation
     */
    record Found(UUID review, UUID action, UUID recommendation, String title, Finding finding, String note) {

        UUID subject() {
            return action == null ? recommendation : action;
        }
    }

    String path() {
        return "/v1/assessments/" + assessment + "/follow-ups/" + months;
    }
}
