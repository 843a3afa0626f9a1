package org.councilbenchmark.assessment.reply;

import static org.councilbenchmark.assessment.reply.ReplyProblem.REPLIES_UNDECIDED;
import static org.councilbenchmark.assessment.reply.ReplyProblem.REPLY_PERIOD_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriod;
import org.councilbenchmark.assessment.replyperiod.ReplyPeriodService;
import org.councilbenchmark.platform.problem.Fault;

/** What completion asks of the right of reply, and what it tells the other services. */
@ApplicationScoped
public class ReplySettlement {

    @Inject
    ReplyRepository replies;

    @Inject
    ReplyPeriodService periods;

    @Inject
    PairService pairs;

    @Inject
    Clock clock;

    /**
     * Passes when the council has said what it wants to say to its peers and every reply that disagrees is decided; 409
     * otherwise. For the peers' assessment and for what was agreed on it: neither stands for good before the council was
     * heard. Passes where nobody has a right of reply, or has one any more.
     *
     * @param assessment held by a transition
     */
    public void requireSettled(UUID assessment) {
        pairs.find(assessment)
                .filter(pair -> !assessment.equals(pair.self()))
                .map(Pair::peer)
                .flatMap(periods::findAlone)
                .filter(period -> period.exists() && period.status() == AssessmentStatus.SUBMITTED)
                .ifPresent(this::requireSettled);
    }

    private void requireSettled(ReplyPeriod period) {
        if (period.isOpen(clock.instant())) {
            throw REPLY_PERIOD_OPEN.with(
                    "The council may reply until " + period.deadline() + ".",
                    "Wait until then, or ask the council's approver to say that it wants to reply no more:"
                            + " POST …/replies/closure.");
        }
        List<String> undecided = replies.all(period.peer()).values().stream()
                .filter(StoredReply::undecided)
                .map(StoredReply::criterion)
                .toList();
        if (!undecided.isEmpty()) {
            throw REPLIES_UNDECIDED
                    .with(
                            "The council disagrees on %d criteria that nobody has decided on: %s."
                                    .formatted(undecided.size(), String.join(", ", undecided)),
                            "Decide on each: PUT …/replies/{criterion}/decision.")
                    .faults(undecided.stream().map(ReplySettlement::fault).toList());
        }
    }

    private static Fault fault(String criterion) {
        return new Fault(
                "reply-undecided",
                null,
                null,
                null,
                null,
                criterion,
                "The reply to the rating of " + criterion + " is not decided.",
                "PUT …/replies/" + criterion + "/decision",
                null);
    }

    /** By assessment, of those to which a council could reply and of what was agreed on them; others are absent. */
    public Map<UUID, List<ReplyFact>> facts(Collection<UUID> assessments) {
        return assessments.isEmpty() ? Map.of() : replies.facts(assessments);
    }
}
