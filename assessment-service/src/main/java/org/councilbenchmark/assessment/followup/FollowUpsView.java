package org.councilbenchmark.assessment.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reviews of a plan, expected and held.
 *
 * @param completedOn day from which they are counted; absent before completion
 */
record FollowUpsView(LocalDate completedOn, List<Item> items) {

    /**
     * @param dueOn absent before completion
     * @param heldOn absent until it was
     * @param review id of the one that holds, after any correction
     */
    @Schema(name = "FollowUpItem")
    record Item(
            int dueAfterMonths,
            LocalDate dueOn,
            FollowUpCalendar.FollowUpState state,
            UUID review,
            LocalDate heldOn,
            String summary,
            String href) {

        static Item of(FollowUpCalendar.Entry entry) {
            HeldReview held = entry.held();
            return held == null
                    ? new Item(entry.months(), entry.dueOn(), entry.state(), null, null, null, null)
                    : new Item(
                            entry.months(),
                            entry.dueOn(),
                            entry.state(),
                            held.id(),
                            held.heldOn(),
                            held.summary(),
                            held.path());
        }
    }
}
