package org.councilbenchmark.assessment.assignment;

import static org.councilbenchmark.assessment.assignment.AssignmentProblem.ASSIGNEE_HAS_INTEREST;
import static org.councilbenchmark.assessment.assignment.AssignmentProblem.ASSIGNEE_NOT_ON_TEAM;
import static org.councilbenchmark.assessment.assignment.AssignmentProblem.ASSIGNING_NOT_YOURS;
import static org.councilbenchmark.assessment.assignment.AssignmentProblem.ASSIGNMENT_NOT_YOURS;
import static org.councilbenchmark.assessment.assignment.AssignmentProblem.DUE_DATE_OUT_OF_RANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Who may give out work, to whom, and who may say how far it is. */
@ApplicationScoped
class AssignmentRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @Inject
    AssignmentRepository assignments;

    @Inject
    AccessService access;

    @Inject
    Actor actor;

    void requireMayAssign(Seen seen) {
        if (!mayAssign(seen)) {
            boolean self = seen.assessment().kind() == AssessmentKind.SELF;
            throw ASSIGNING_NOT_YOURS.with(
                    self
                            ? "On a self-assessment the council's assessors and approvers give out the work."
                            : "On this assessment the lead of the peer team gives out the work.",
                    "Ask one of them.");
        }
    }

    void requireMayReport(Seen seen, String assignee) {
        if (!assignee.equals(actor.id()) && !mayAssign(seen)) {
            throw ASSIGNMENT_NOT_YOURS.with(
                    "Only the assignee, or who may assign, says how far this is.", "Ask one of them.");
        }
    }

    /** An interest that nobody cleared would keep the person from rating any of it. */
    void requireFreeOfInterest(Seen seen, String person, String node) {
        if (access.isBarred(seen.assessment().id(), person, node)) {
            String detail = "'%s' declared an interest that concerns %s.".formatted(person, node);
            String remedy = "Give it to a colleague, or have the lead clear the interest first.";
            throw ASSIGNEE_HAS_INTEREST
                    .with(detail, remedy)
                    .fault(Fault.in("person", "assignee-has-interest", person, detail, remedy));
        }
    }

    /** Peers work as a team that is known beforehand; a council may call upon anybody of its own. */
    void requireOnTeam(Seen seen, String person) {
        if (seen.assessment().kind() == AssessmentKind.PEER
                && !assignments.isOnTeam(seen.assessment().id(), person)) {
            String detail = "'" + person + "' is not on the team of this assessment.";
            String remedy = "Appoint them first, or name somebody of …/team.";
            throw ASSIGNEE_NOT_ON_TEAM
                    .with(detail, remedy)
                    .fault(Fault.in("person", "assignee-not-on-team", person, detail, remedy));
        }
    }

    static void requirePossible(LocalDate dueOn) {
        if (dueOn != null && (dueOn.isBefore(EARLIEST) || dueOn.isAfter(LATEST))) {
            String detail = dueOn + " lies outside of " + EARLIEST + " to " + LATEST + ".";
            String remedy = "Send the day by which the work should be done.";
            throw DUE_DATE_OUT_OF_RANGE
                    .with(detail, remedy)
                    .fault(Fault.at("/dueOn", "due-date-out-of-range", dueOn, detail, remedy));
        }
    }

    private boolean mayAssign(Seen seen) {
        if (seen.assessment().kind() != AssessmentKind.SELF) {
            return seen.leads();
        }
        return seen.side() == Side.COUNCIL
                && (actor.is(Roles.ASSESSOR) || actor.is(Roles.APPROVER))
                && (seen.teamRole() == null || seen.teamRole().rates());
    }
}
