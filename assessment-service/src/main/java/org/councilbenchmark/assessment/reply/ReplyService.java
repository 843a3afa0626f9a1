package org.councilbenchmark.assessment.reply;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.reply.ReplyProblem.REPLY_DECIDED;
import static org.councilbenchmark.assessment.reply.ReplyProblem.REPLY_NOT_DISPUTED;
import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;
import static org.councilbenchmark.platform.problem.RequestProblem.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriodService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** Replying, by the council, and deciding, by the lead of its peers. */
@ApplicationScoped
class ReplyService {

    @Inject
    ReplyRepository replies;

    @Inject
    ReplyPeriodService periods;

    @Inject
    RatingService ratings;

    @Inject
    EditionService editions;

    @Inject
    AccessService access;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param created whether there was no reply before */
    record Replied(ReplyView reply, boolean created) {}

    @Transactional
    Replied reply(UUID id, String criterion, ExpectedVersion expected, GiveReply body) {
        AssessmentRef peer = requireCouncil(access.seen(id));
        Instant now = clock.instant();
        periods.share(id).requireOpen(now);
        RatedLevel rated = rated(peer, criterion);
        GiveReply given = body.tidied();
        ReplyRules.check(given);
        StoredReply before = replies.lock(id, criterion).orElse(null);
        expected.require(before == null ? null : before.version());
        requireUndecided(before);
        StoredReply after =
                before != null && before.given().equals(given) ? before : write(id, criterion, given, before, now);
        return new Replied(view(peer, rated, after), before == null);
    }

    private StoredReply write(UUID id, String criterion, GiveReply given, StoredReply before, Instant now) {
        long version = before == null
                ? replies.insert(id, criterion, given, now, actor.id()).orElseThrow(ReplyService::lostRace)
                : replies.update(id, criterion, given, now, actor.id());
        record(id, now, HistoryAction.REPLIED, criterion, given.position().name(), given.statement());
        return new StoredReply(criterion, given, version, now, actor.id(), null);
    }

    @Transactional
    ReplyView decide(UUID id, String criterion, ExpectedVersion expected, DecideReply decision) {
        Seen seen = access.seen(id);
        if (!seen.leads()) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "Replies are decided by the lead of the peer team.", "Ask the lead; the team list names them.");
        }
        periods.share(id).requireInHand();
        RatedLevel rated = rated(seen.assessment(), criterion);
        StoredReply before = replies.lock(id, criterion).orElseThrow(() -> notReplied(criterion));
        expected.require(before.version());
        requireDisputed(before);
        ReplyRules.check(
                decision,
                edition(seen.assessment()).criterion(criterion).orElseThrow().scale(),
                rated.level());
        if (before.decision() != null && before.decision().given().equals(decision)) {
            return view(seen.assessment(), rated, before);
        }
        Instant now = clock.instant();
        long version = replies.decide(id, criterion, decision, now, actor.id());
        record(id, now, HistoryAction.REPLY_DECIDED, criterion, decision.inWords(), decision.reason());
        return view(seen.assessment(), rated, before.decided(decision, version, now, actor.id()));
    }

    @Transactional
    ReplyView find(UUID id, String criterion) {
        AssessmentRef peer = access.published(id);
        periods.require(id);
        RatedLevel rated = rated(peer, criterion);
        return view(peer, rated, replies.find(id, criterion).orElseThrow(() -> notReplied(criterion)));
    }

    private static AssessmentRef requireCouncil(Seen seen) {
        if (seen.side() != Side.COUNCIL) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "The right of reply is the council's that was judged.",
                    "Decide on its replies instead: PUT …/replies/{criterion}/decision.");
        }
        return seen.assessment();
    }

    /** What the peers gave; 404 where they gave nothing that could be replied to. */
    private RatedLevel rated(AssessmentRef peer, String criterion) {
        if (edition(peer).criterion(criterion).isEmpty()) {
            throw NOT_FOUND.with(
                    "Edition %s of %s has no criterion '%s'.".formatted(peer.edition(), peer.benchmark(), criterion),
                    "Use the code of a criterion of the edition.");
        }
        return ratings.levels(List.of(peer.id())).getOrDefault(peer.id(), List.of()).stream()
                .filter(rated -> rated.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> NOT_FOUND.with(
                        "The peers did not rate " + criterion + ", so there is nothing to reply to.",
                        "Read what they rated: GET …/ratings."));
    }

    private static void requireUndecided(StoredReply reply) {
        if (reply != null && reply.decision() != null) {
            throw REPLY_DECIDED.with(
                    "The lead decided on this reply on " + reply.decision().decidedAt() + ".",
                    "Take it up in moderation, where both sides agree on a rating.");
        }
    }

    private static void requireDisputed(StoredReply reply) {
        if (reply.given().position() == ReplyPosition.AGREE) {
            throw REPLY_NOT_DISPUTED.with(
                    "The council agrees with the rating of " + reply.criterion() + ".", "There is nothing to do.");
        }
    }

    private void record(UUID id, Instant now, HistoryAction action, String node, String subject, String comment) {
        history.add(id, now, List.of(HistoryEntry.about(action, node, subject, comment)));
    }

    private ReplyView view(AssessmentRef peer, RatedLevel rated, StoredReply reply) {
        return ReplyView.of(reply, edition(peer).titleOf(reply.criterion()), rated.level());
    }

    private Edition edition(AssessmentRef assessment) {
        return editions.require(assessment.benchmark(), assessment.edition());
    }

    private static RuntimeException lostRace() {
        return STALE_VERSION.with(
                "A colleague replied at this very moment.", "Read the reply, decide on what it says, and repeat.");
    }

    private static RuntimeException notReplied(String criterion) {
        return NOT_FOUND.with(
                "The council has not replied to the rating of " + criterion + ".",
                "It replies with PUT …/replies/" + criterion + " and If-None-Match: *.");
    }
}
