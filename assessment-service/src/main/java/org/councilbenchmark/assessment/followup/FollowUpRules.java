package org.councilbenchmark.assessment.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.action.ActionRepository;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.assessment.recommendation.RecommendationService;

/** What makes a review one that can have been held. */
@ApplicationScoped
class FollowUpRules {

    @Inject
    ActionRepository actions;

    @Inject
    RecommendationService recommendations;

    @Inject
    Clock clock;

    /** @param standing the reviews held so far that no other corrects */
    void check(PlanAssessment plan, HoldFollowUp body, List<HeldReview> standing) {
        requireCompleted(plan);
        PlanFaults faults = new PlanFaults();
        checkDay(plan, body.heldOn(), faults);
        checkSubjects(
                body.actionFindings().stream()
                        .map(HoldFollowUp.OfAction::action)
                        .toList(),
                actions.ids(plan.id()),
                "action",
                faults);
        checkSubjects(
                body.recommendationFindings().stream()
                        .map(HoldFollowUp.OfRecommendation::recommendation)
                        .toList(),
                recommendations.idsOf(plan.id()),
                "recommendation",
                faults);
        checkCorrected(body, standing, faults);
        faults.throwIfAny();
    }

    private static void requireCompleted(PlanAssessment plan) {
        if (plan.ref().status() != AssessmentStatus.COMPLETED) {
            throw FollowUpProblem.NOT_COMPLETED.with(
                    "The assessment is " + plan.ref().status() + "; reviews are counted from its completion.",
                    "Complete it first.");
        }
    }

    private void checkDay(PlanAssessment plan, LocalDate heldOn, PlanFaults faults) {
        LocalDate today = LocalDate.now(clock);
        if (heldOn.isBefore(plan.completedOn()) || heldOn.isAfter(today)) {
            faults.add(
                    FollowUpProblem.HELD_ON_IMPOSSIBLE,
                    "/heldOn",
                    heldOn,
                    "%s does not lie between the completion on %s and today, %s."
                            .formatted(heldOn, plan.completedOn(), today),
                    "Send the day on which it was held, once it was.");
        }
    }

    private static void checkSubjects(List<UUID> named, Set<UUID> known, String what, PlanFaults faults) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                faults.add(
                        FollowUpProblem.SUBJECT_UNKNOWN,
                        "/%ss/%d/%s".formatted(what, i, what),
                        named.get(i),
                        "The plan has no " + what + " " + named.get(i) + ".",
                        "Send ids from GET …/" + what + "s.");
            }
        }
        faults.requireDistinct(named, "/" + what + "s");
    }

    private static void checkCorrected(HoldFollowUp body, List<HeldReview> standing, PlanFaults faults) {
        boolean fits = body.corrects() == null
                || standing.stream()
                        .anyMatch(review ->
                                review.id().equals(body.corrects()) && review.months() == body.dueAfterMonths());
        if (!fits) {
            faults.add(
                    FollowUpProblem.CORRECTED_UNKNOWN,
                    "/corrects",
                    body.corrects(),
                    "No review at %d months that is not corrected already has this id."
                            .formatted(body.dueAfterMonths()),
                    "Send the id of the review as GET …/follow-ups/%d shows it.".formatted(body.dueAfterMonths()));
        }
    }
}
