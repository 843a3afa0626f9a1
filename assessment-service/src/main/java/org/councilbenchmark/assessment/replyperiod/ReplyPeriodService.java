package org.councilbenchmark.assessment.replyperiod;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.replyperiod.ReplyPeriodProblem.DEADLINE_NOT_AHEAD;
import static org.councilbenchmark.assessment.replyperiod.ReplyPeriodProblem.REPLIES_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** Finds the time for replies, moves its end and closes it. */
@ApplicationScoped
public class ReplyPeriodService {

    @Inject
    ReplyPeriodRepository periods;

    @Inject
    PairService pairs;

    @Inject
    AccessService access;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** Empty for anything but a peer assessment; asks nobody who wants to know. */
    public Optional<ReplyPeriod> find(UUID assessment) {
        return periods.find(assessment);
    }

    /** As {@link #find}, and until the transaction ends nobody replies, decides or moves the deadline. */
    public Optional<ReplyPeriod> findAlone(UUID assessment) {
        return periods.hold(assessment);
    }

    /** 409, with the peer assessment's location, where the caller names another assessment of the challenge. */
    public ReplyPeriod require(UUID assessment) {
        return periods.find(assessment).orElseThrow(() -> elsewhere(assessment));
    }

    /** As {@link #require}, and no transition of the peer assessment comes between until the transaction ends. */
    public ReplyPeriod share(UUID assessment) {
        return periods.share(assessment).orElseThrow(() -> elsewhere(assessment));
    }

    @Transactional
    ReplyPeriodView move(UUID id, ExpectedVersion expected, MoveDeadline body) {
        Seen seen = access.seen(id);
        if (!seen.leads() && seen.side() != Side.ADMINISTRATOR) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "The deadline for replies is moved by the lead of the peer team, or by an administrator.",
                    "Ask one of them.");
        }
        ReplyPeriod period = hold(id, expected);
        Instant now = clock.instant();
        requireLater(body.until(), period.deadline(), now);
        if (body.until().equals(period.deadline()) && period.closedAt() == null) {
            return ReplyPeriodView.of(period, now);
        }
        return write(period, body.until(), null, null, HistoryAction.REPLY_DEADLINE_MOVED, body.remark());
    }

    @Transactional
    ReplyPeriodView close(UUID id, ExpectedVersion expected, String comment) {
        if (access.seen(id).side() != Side.COUNCIL) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "Only the council that was judged says that it wants to reply no more.",
                    "Wait for the deadline, or ask the council's approver.");
        }
        ReplyPeriod period = hold(id, expected);
        period.requireOpen(clock.instant());
        return write(period, period.deadline(), clock.instant(), actor.id(), HistoryAction.REPLIES_CLOSED, comment);
    }

    private ReplyPeriod hold(UUID id, ExpectedVersion expected) {
        ReplyPeriod period = periods.hold(id).orElseThrow(() -> elsewhere(id));
        period.requireInHand();
        expected.require(period.version());
        return period;
    }

    private ReplyPeriodView write(
            ReplyPeriod held, Instant deadline, Instant closedAt, String by, HistoryAction action, String comment) {
        ReplyPeriod changed = new ReplyPeriod(
                held.peer(), held.status(), held.agreedStatus(), true, deadline, closedAt, by, held.version() + 1);
        periods.write(changed);
        Instant now = clock.instant();
        history.add(held.peer(), now, List.of(HistoryEntry.about(action, null, deadline.toString(), comment)));
        return ReplyPeriodView.of(changed, now);
    }

    /** Nobody takes time away from the council that it was promised. */
    private static void requireLater(Instant wanted, Instant promised, Instant now) {
        if (!wanted.isAfter(now) || wanted.isBefore(promised) || wanted.isAfter(MoveDeadline.LATEST)) {
            String detail = "%s is not ahead, or is before %s, until when the council was promised to be heard."
                    .formatted(wanted, promised);
            String remedy =
                    "Send a later time, such as 2030-06-30T16:00:00Z; the council alone closes its replies early.";
            throw DEADLINE_NOT_AHEAD
                    .with(detail, remedy)
                    .fault(Fault.at("/deadline", DEADLINE_NOT_AHEAD.slug(), wanted, detail, remedy));
        }
    }

    /** Told to those only who may know of the challenge. */
    private RuntimeException elsewhere(UUID assessment) {
        access.visible(assessment);
        return pairs.find(assessment)
                .map(pair -> REPLIES_ELSEWHERE
                        .with(
                                "Replies belong to the peer assessment " + pair.peer() + ".",
                                "Repeat the request there; Location names it.")
                        .location("/v1/assessments/" + pair.peer() + "/replies"))
                .orElseGet(() -> REPLIES_ELSEWHERE.with(
                        "This is no peer assessment, so there is nothing to reply to.",
                        "Use the id of a peer assessment of the council."));
    }
}
