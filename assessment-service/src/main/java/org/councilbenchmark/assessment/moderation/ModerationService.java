package org.councilbenchmark.assessment.moderation;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.moderation.ModerationProblem.HALF_WITHDRAWN;
import static org.councilbenchmark.assessment.moderation.ModerationProblem.MODERATION_UNDER_WAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.assessment.AgreedAssessments;
import org.councilbenchmark.assessment.challenge.Challenge;
import org.councilbenchmark.assessment.challenge.ChallengeService;
import org.councilbenchmark.assessment.challenge.Comparison;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.reply.ReplyLog;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Opens moderation: the agreed assessment, with what is settled already. */
@ApplicationScoped
class ModerationService {

    @Inject
    ChallengeService challenges;

    @Inject
    AgreedAssessments agreements;

    @Inject
    RatingService ratings;

    @Inject
    ReplyLog replies;

    @Inject
    AccessService access;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    ModerationOpened open(UUID assessment) {
        Pair pair = challenges.pair(assessment);
        requireRight(access.seen(pair.peer()));
        ChallengeService.requireUnsealed(pair);
        requireBothStand(pair);
        requireNoneYet(pair);
        Challenge challenge = challenges.readable(assessment);
        List<Judged> judged = challenges.judged(challenge);
        Map<String, RatingState> settled = StartingRatings.of(judged, replies.of(challenge.peer()));
        UUID agreed = agreements.open(pair);
        ratings.startWith(agreed, settled);
        tell(pair, agreed);
        long rated = judged.stream()
                .filter(each -> each.comparison() != Comparison.UNRATED)
                .count();
        return new ModerationOpened(agreed, settled.size(), (int) rated - settled.size());
    }

    private void requireRight(Seen peer) {
        boolean approves = peer.side() == Side.COUNCIL && actor.is(Roles.APPROVER);
        if (!peer.leads() && !approves) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "Moderation is opened by the lead of the peer team, or by an approver of the council.",
                    "Ask one of them.");
        }
    }

    private static void requireBothStand(Pair pair) {
        if (pair.selfStatus() == AssessmentStatus.WITHDRAWN || pair.peerStatus() == AssessmentStatus.WITHDRAWN) {
            throw HALF_WITHDRAWN.with(
                    "The council's assessment is %s, the peers' is %s.".formatted(pair.selfStatus(), pair.peerStatus()),
                    "Open a new pair for the same period.");
        }
    }

    /** A withdrawn one is out of the tables, and makes way. */
    private void requireNoneYet(Pair pair) {
        if (pair.agreed() == null) {
            return;
        }
        AssessmentStatus status = access.visible(pair.agreed()).status();
        if (status != AssessmentStatus.WITHDRAWN) {
            throw MODERATION_UNDER_WAY
                    .with(
                            "The agreed assessment of this pair is " + status + ".",
                            "Go on with the one at Location; the lead may delete it while it is a draft.")
                    .location(ModerationOpened.pathOf(pair.agreed()));
        }
    }

    private void tell(Pair pair, UUID agreed) {
        Instant now = clock.instant();
        List<HistoryEntry> entry =
                List.of(HistoryEntry.about(HistoryAction.MODERATION_OPENED, null, agreed.toString(), null));
        history.add(pair.self(), now, entry);
        history.add(pair.peer(), now, entry);
    }
}
