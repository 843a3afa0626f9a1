package org.councilbenchmark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.security.Actor;

/** Opens the assessment in which moderation writes down what both sides agree on. */
@ApplicationScoped
public class AgreedAssessments {

    @Inject
    AssessmentRepository assessments;

    @Inject
    CouncilService councils;

    @Inject
    PairService pairs;

    @Inject
    HistoryService history;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * A draft without ratings, for the same council, edition and period.
     *
     * @param pair unsealed, and without an agreed assessment
     * @throws org.councilbenchmark.platform.problem.ProblemException when one is open that belongs to another pair
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID open(Pair pair) {
        Assessment peer = assessments.findById(pair.peer());
        assessments.waitForOtherTransitionsOf(peer.council);
        Opening opening = new Opening(
                councils.byIds(List.of(peer.council)).get(peer.council),
                peer.benchmark,
                peer.edition,
                AssessmentKind.AGREED,
                peer.period(),
                peer.title,
                peer.demonstration);
        UUID id = Ids.next();
        Instant now = clock.instant();
        if (!assessments.open(id, opening, now, actor.id())) {
            throw AssessmentService.alreadyOpen(
                    opening, assessments.findOpen(opening).orElseThrow());
        }
        history.add(id, now, List.of(HistoryEntry.of(HistoryAction.OPENED, null)));
        pairs.agree(pair, id);
        outbox.add(AssessmentEvent.Opened.of(assessments.findById(id)));
        return id;
    }
}
