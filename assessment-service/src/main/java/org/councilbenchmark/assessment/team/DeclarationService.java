package org.councilbenchmark.assessment.team;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.team.TeamProblem.NODE_UNKNOWN;
import static org.councilbenchmark.assessment.team.TeamProblem.NOT_THEIR_DECLARATION;
import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.access.TeamRole;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** Takes declarations of interest, and what is decided on them. */
@ApplicationScoped
class DeclarationService {

    @Inject
    TeamRepository team;

    @Inject
    TeamService members;

    @Inject
    TeamRules rules;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** What was declared before, and decided on it, is replaced; the history keeps that it was. */
    @Transactional
    TeamView.Member declare(UUID id, String person, ExpectedVersion expected, DeclareInterests body) {
        Seen seen = access.seen(id);
        rules.requireOpen(seen);
        MemberRow member = team.find(id, person).orElseThrow(() -> TeamService.noSuchMember(person));
        if (!person.equals(actor.id())) {
            throw NOT_THEIR_DECLARATION.with(
                    "You are not " + person + ".", "Let them declare with a token of their own.");
        }
        expected.require(member.version());
        requireNodes(seen.assessment(), body);
        Instant now = clock.instant();
        team.declare(id, person, body.interests(), now);
        String told = body.interests().isEmpty() ? "none" : body.interests().size() + " declared";
        record(id, now, HistoryAction.INTERESTS_DECLARED, person, told);
        return members.member(id, person);
    }

    @Transactional
    TeamView.Member decide(UUID id, String person, int position, ExpectedVersion expected, DecideInterest body) {
        Seen seen = access.seen(id);
        rules.requireOpen(seen);
        MemberRow member = team.find(id, person).orElseThrow(() -> TeamService.noSuchMember(person));
        requireMayDecide(seen, member);
        expected.require(member.version());
        Instant now = clock.instant();
        if (!team.decide(id, person, position, body, now, actor.id())) {
            throw NOT_FOUND.with(
                    person + " declared no interest with the number " + position + ".",
                    "Take the position of an interest from GET …/team.");
        }
        String told = (body.cleared() ? "cleared: " : "kept: ") + body.reason();
        record(id, now, HistoryAction.INTEREST_DECIDED, person, told);
        return members.member(id, person);
    }

    private void requireMayDecide(Seen seen, MemberRow member) {
        boolean council = seen.assessment().kind() == AssessmentKind.SELF && seen.own() && !seen.sealed();
        boolean lead = seen.teamRole() == TeamRole.LEAD && seen.side() != Side.ADMINISTRATOR;
        boolean may = seen.side() == Side.ADMINISTRATOR || lead || council;
        if (!may || member.person().equals(actor.id())) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "Nobody clears their own interest; the lead decides on the others', an administrator on the lead's.",
                    "Ask whoever may.");
        }
    }

    private void requireNodes(AssessmentRef assessment, DeclareInterests body) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < body.interests().size(); i++) {
            List<String> nodes = body.interests().get(i).concerned();
            for (int k = 0; k < nodes.size(); k++) {
                if (!edition.hasNode(nodes.get(k))) {
                    faults.add(Fault.at(
                            "/interests/%d/nodes/%d".formatted(i, k),
                            NODE_UNKNOWN.slug(),
                            nodes.get(k),
                            "The edition has no node '" + nodes.get(k) + "'.",
                            "Send the code of a theme, element, heading or criterion of the edition."));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw NODE_UNKNOWN
                    .with(faults.get(0).detail(), faults.get(0).remedy())
                    .faults(faults);
        }
    }

    private void record(UUID id, Instant at, HistoryAction action, String person, String comment) {
        history.add(id, at, List.of(HistoryEntry.about(action, null, person, comment)));
    }
}
