package org.councilbenchmark.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessProblem;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;

/** Answers for every part of a plan whether the caller may read or write it. */
@ApplicationScoped
public class PlanAccess {

    @Inject
    AccessService access;

    @Inject
    PlanRepository plans;

    /** The assessment, if the caller may read what is judged in it. */
    public PlanAssessment readable(UUID assessment) {
        return plans.find(access.readable(assessment)).orElseThrow(AccessService::notFound);
    }

    /** As {@link #readable}, held until the transaction ends, and the caller acts for the council. */
    public PlanAssessment heldByCouncil(UUID assessment) {
        return held(assessment, PlanAccess::isCouncils, "This part of a plan is written by the council's own people.");
    }

    /** Whether somebody acts for the council: one of its people, or whom its team list names to rate. */
    public static boolean isCouncils(Seen seen) {
        return seen.side() == Side.COUNCIL
                && (seen.own() || seen.teamRole() != null && seen.teamRole().rates());
    }

    /**
     * As {@link #readable}, held until the transaction ends.
     *
     * @param writes who of those who may read it may write this part
     * @param whose the same in words
     */
    public PlanAssessment held(UUID assessment, Predicate<Seen> writes, String whose) {
        AssessmentRef ref = access.readable(assessment);
        if (!writes.test(access.seen(assessment))) {
            throw AccessProblem.NOT_FOR_YOUR_SIDE.with(
                    whose, "Use a token of somebody who does, or ask them to write it.");
        }
        PlanAssessment plan = plans.hold(ref).orElseThrow(AccessService::notFound);
        if (plan.ref().status() == AssessmentStatus.WITHDRAWN) {
            throw PlanProblem.PLAN_CLOSED.with(
                    "The assessment is WITHDRAWN, and its plan with it.",
                    "Write the plan of the assessment that is current instead.");
        }
        return plan;
    }
}
