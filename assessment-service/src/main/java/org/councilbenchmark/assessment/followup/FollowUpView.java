package org.councilbenchmark.assessment.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review, held against the one before.
 *
 * @param corrects the review that this one replaced
 * @param before the latest review of fewer months; absent for the first
 * @param notReviewed ids of what the review before spoke of and this one does not
 */
record FollowUpView(
        UUID id,
        UUID assessment,
        int dueAfterMonths,
        LocalDate dueOn,
        LocalDate heldOn,
        String summary,
        UUID corrects,
        Before before,
        List<Compared> actions,
        List<Compared> recommendations,
        List<UUID> notReviewed,
        Instant recordedAt,
        String recordedBy) {

    @Schema(name = "FollowUpBefore")
    record Before(UUID id, int dueAfterMonths, LocalDate heldOn) {}

    /** Of one thing, since the review before. */
    @Schema(name = "FindingChange")
    enum Change {
        NEW,
        BETTER,
        SAME,
        WORSE
    }

    /**
     * @param id of the action or recommendation
     * @param title of the action, or the words of the recommendation
     * @param findingBefore absent when the review before did not speak of it
     */
    @Schema(name = "ComparedFinding")
    record Compared(UUID id, String title, Finding finding, String note, Finding findingBefore, Change change) {

        static Compared of(HeldReview.Found now, Finding before) {
            return new Compared(now.subject(), now.title(), now.finding(), now.note(), before, change(now, before));
        }

        private static Change change(HeldReview.Found now, Finding before) {
            if (before == null) {
                return Change.NEW;
            }
            int step = now.finding().compareTo(before);
            return step == 0 ? Change.SAME : step > 0 ? Change.BETTER : Change.WORSE;
        }
    }

    /** @param before null for the first */
    static FollowUpView of(
            HeldReview review,
            LocalDate completedOn,
            List<HeldReview.Found> found,
            HeldReview before,
            List<HeldReview.Found> foundBefore) {
        Map<UUID, Finding> then =
                foundBefore.stream().collect(Collectors.toMap(HeldReview.Found::subject, HeldReview.Found::finding));
        Set<UUID> now = found.stream().map(HeldReview.Found::subject).collect(Collectors.toSet());
        return new FollowUpView(
                review.id(),
                review.assessment(),
                review.months(),
                completedOn.plusMonths(review.months()),
                review.heldOn(),
                review.summary(),
                review.corrects(),
                before == null ? null : new Before(before.id(), before.months(), before.heldOn()),
                compared(found, then, each -> each.action() != null),
                compared(found, then, each -> each.recommendation() != null),
                foundBefore.stream()
                        .map(HeldReview.Found::subject)
                        .filter(subject -> !now.contains(subject))
                        .toList(),
                review.recordedAt(),
                review.recordedBy());
    }

    private static List<Compared> compared(
            List<HeldReview.Found> found, Map<UUID, Finding> then, Predicate<HeldReview.Found> which) {
        return found.stream()
                .filter(which)
                .map(each -> Compared.of(each, then.get(each.subject())))
                .toList();
    }
}
