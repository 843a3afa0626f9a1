package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.assessment.AssessmentProblem.ALREADY_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.assessment.team.TeamService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Opening, finding and deleting. */
@ApplicationScoped
public class AssessmentService {

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentViews views;

    @Inject
    OpeningRules rules;

    @Inject
    AccessService access;

    @Inject
    CouncilService councils;

    @Inject
    PairService pairs;

    @Inject
    TeamService team;

    @Inject
    HistoryService history;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    AssessmentView create(CreateAssessment body) {
        Opening opening = rules.check(body);
        assessments.waitForOtherTransitionsOf(opening.council().id());
        UUID id = Ids.next();
        Instant now = clock.instant();
        while (!assessments.open(id, opening, now, actor.id())) {
            Optional<Assessment> standing = assessments.findOpen(opening);
            if (standing.isPresent()) {
                throw alreadyOpen(opening, standing.get());
            }
            // It was open a moment ago and is not any more.
        }
        history.add(id, now, List.of(HistoryEntry.of(HistoryAction.OPENED, null)));
        PairRules.requireJoined(body.pairedWith(), id, pairs.join(id, now));
        Assessment opened = assessments.findById(id);
        outbox.add(AssessmentEvent.Opened.of(opened));
        return views.of(opened);
    }

    static RuntimeException alreadyOpen(Opening opening, Assessment standing) {
        return ALREADY_OPEN
                .with(
                        "%s already has an open %s assessment against %s %s for %s; it is %s."
                                .formatted(
                                        opening.council().name(),
                                        opening.kind(),
                                        opening.benchmark(),
                                        opening.edition(),
                                        opening.period(),
                                        standing.status),
                        "Go on with the one at Location, or delete it first if it is a draft.")
                .location(AssessmentView.pathOf(standing.id));
    }

    @Transactional
    Page<AssessmentView> list(AssessmentFilter filter, Paging paging) {
        String council = filter.council() == null ? null : councilOf(filter.council());
        AssessmentRepository.Found found = assessments.search(
                access.scope(),
                filter,
                council,
                filter.sort(),
                io.quarkus.panache.common.Page.of(paging.page() - 1, paging.size()));
        return Page.of(views.of(found.items()), paging, found.total());
    }

    private String councilOf(String code) {
        String detail = "No council has the code '" + code + "'.";
        String remedy = "Send a GSS or SNAC code from GET /v1/councils.";
        return councils.find(code).map(Council::id).orElseThrow(() -> RequestProblem.INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in("council", "council-unknown", code, detail, remedy)));
    }

    Seen seen(UUID id) {
        return access.seen(id);
    }

    @Transactional
    public AssessmentView view(Seen seen) {
        return views.of(assessments.findByIdOptional(seen.assessment().id()).orElseThrow(AccessService::notFound));
    }

    /** Only a draft; its history stays, and the others are told that it is gone. */
    @Transactional
    void delete(UUID id, ExpectedVersion expected) {
        Seen seen = access.seen(id);
        assessments.waitForOtherTransitionsOf(seen.assessment().council());
        Assessment draft = assessments.lock(id).orElseThrow(AccessService::notFound);
        if (!isUnansweredInvitation(seen)) {
            LifeCycleRight.require(LifeCycleRight::deletes, seen, actor::is);
        }
        expected.require(draft.version);
        draft.requireDeletable();
        Instant now = clock.instant();
        pairs.halfGoes(id, now);
        history.add(id, now, List.of(HistoryEntry.of(HistoryAction.DELETED, null)));
        outbox.add(AssessmentEvent.Withdrawn.ofDeleted(draft, now, actor.id()));
        assessments.delete(draft);
    }

    /** A council may think better of inviting peers as long as nobody has been appointed. */
    private boolean isUnansweredInvitation(Seen seen) {
        return seen.own()
                && actor.is(Roles.APPROVER)
                && seen.assessment().kind() == AssessmentKind.PEER
                && team.isEmpty(seen.assessment().id());
    }
}
