package org.councilbenchmark.assessment.team;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.team.TeamProblem.COUNCIL_MISSING;
import static org.councilbenchmark.assessment.team.TeamProblem.LEAD_TAKEN;
import static org.councilbenchmark.assessment.team.TeamProblem.PEER_OF_OWN_COUNCIL;
import static org.councilbenchmark.assessment.team.TeamProblem.ROLE_NOT_HERE;
import static org.councilbenchmark.assessment.team.TeamProblem.TEAM_AT_REST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.access.TeamRole;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemType;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Who may appoint whom. */
@ApplicationScoped
class TeamRules {

    private static final Set<TeamRole> PEERS = Set.of(TeamRole.MEMBER_PEER, TeamRole.OFFICER_PEER);

    @Inject
    TeamRepository team;

    @Inject
    Actor actor;

    /** An agreed assessment has the peers' team, and a finished one the team that it had. */
    void requireOpen(Seen seen) {
        if (seen.assessment().kind() == AssessmentKind.AGREED) {
            throw TEAM_AT_REST.with(
                    "An agreed assessment has no team of its own.", "Change the team of the peer assessment.");
        }
        AssessmentStatus status = seen.assessment().status();
        if (status == AssessmentStatus.COMPLETED || status == AssessmentStatus.WITHDRAWN) {
            throw TEAM_AT_REST.with("The assessment is " + status + ".", "Leave its team as it was.");
        }
    }

    void requireMayAppoint(Seen seen, TeamRole role) {
        boolean may = seen.assessment().kind() == AssessmentKind.SELF
                ? seen.own() && !seen.sealed()
                : role == TeamRole.LEAD ? appointsLead(seen) : seen.leads() || seen.side() == Side.ADMINISTRATOR;
        if (!may) {
            throw NOT_FOR_YOUR_SIDE.with(
                    seen.assessment().kind() == AssessmentKind.SELF
                            ? "The team of a self-assessment is the council's to choose."
                            : "A council does not choose its judges: its approver, or an administrator, appoints the"
                                    + " lead, and the lead appoints the others.",
                    "Ask whoever may.");
        }
    }

    /** The council may name the lead once, before there is anything to judge by; after that an administrator can. */
    private boolean appointsLead(Seen seen) {
        return seen.side() == Side.ADMINISTRATOR
                || seen.own()
                        && actor.is(Roles.APPROVER)
                        && team.members(seen.assessment().id()).isEmpty();
    }

    /** @param council id of the council from which the person comes; null where none was given */
    void requireFit(Seen seen, String person, TeamRole role, String council) {
        AssessmentKind kind = seen.assessment().kind();
        if (kind == AssessmentKind.SELF && PEERS.contains(role)) {
            throw fault(
                    ROLE_NOT_HERE,
                    "/role",
                    role,
                    "Peers judge in the peer assessment, not in the council's own.",
                    "Send LEAD, ASSESSOR or OBSERVER.");
        }
        if (kind == AssessmentKind.PEER) {
            requireIndependent(seen, person, role, council);
        }
        requireOneLead(seen, person, role);
    }

    private void requireIndependent(Seen seen, String person, TeamRole role, String council) {
        String assessed = seen.assessment().council();
        if (council == null && PEERS.contains(role)) {
            throw fault(
                    COUNCIL_MISSING,
                    "/council",
                    null,
                    "A member or officer peer comes from a council.",
                    "Send the code of their own council.");
        }
        if (assessed.equals(council) || person.equals(actor.id()) && seen.own()) {
            throw fault(
                    PEER_OF_OWN_COUNCIL,
                    "/council",
                    council,
                    "The person comes from the council that is judged.",
                    "Appoint somebody of another council.");
        }
        if (team.tookPartInJudgingThemselves(assessed, person)) {
            throw fault(
                    PEER_OF_OWN_COUNCIL,
                    "/person",
                    person,
                    "The person has had a part in a self-assessment of this council.",
                    "Appoint somebody who had none.");
        }
    }

    private void requireOneLead(Seen seen, String person, TeamRole role) {
        team.members(seen.assessment().id()).stream()
                .filter(member -> role == TeamRole.LEAD && member.role() == TeamRole.LEAD)
                .filter(member -> !member.person().equals(person))
                .findFirst()
                .ifPresent(lead -> {
                    throw LEAD_TAKEN.with(
                            lead.person() + " leads this team.", "Give them another role or remove them first.");
                });
    }

    private static RuntimeException fault(
            ProblemType type, String pointer, Object value, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.at(pointer, type.slug(), value, detail, remedy));
    }
}
