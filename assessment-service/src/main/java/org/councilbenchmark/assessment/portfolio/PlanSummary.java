package org.councilbenchmark.assessment.portfolio;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.followup.FollowUpCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan in figures.
 *
 * @param byTheme by the code of the theme; an action that is to improve criteria of two themes counts in both
 * @param cost pounds sterling, exact; cancelled actions cost nothing
 * @param nextReview absent before completion and after the last expected one
 */
record PlanSummary(
        UUID assessment,
        long actions,
        Map<ActionStatus, Long> byStatus,
        Map<ActionTerm, Long> byTerm,
        Map<String, Long> byTheme,
        long withoutCriteria,
        long overdue,
        long atRisk,
        Cost cost,
        Recommendations recommendations,
        FollowUpCalendar.NextReview nextReview) {

    /**
     * @param total of all actions that were not cancelled
     * @param done of those that are done
     * @param withoutCost actions not cancelled that name no cost
     */
    @Schema(name = "PlanCost")
    record Cost(String total, String done, String currency, long withoutCost) {}

    /** @param withoutAction ids of those that no action answers and the council did not reject */
    @Schema(name = "PlanRecommendations")
    record Recommendations(long total, List<UUID> withoutAction) {}
}
