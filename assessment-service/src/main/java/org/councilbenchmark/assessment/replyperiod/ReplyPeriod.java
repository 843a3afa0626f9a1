package org.councilbenchmark.assessment.replyperiod;

import static org.councilbenchmark.assessment.pair.PairProblem.NOT_PAIRED;
import static org.councilbenchmark.assessment.pair.PairProblem.PAIR_SEALED;
import static org.councilbenchmark.assessment.replyperiod.ReplyPeriodProblem.*;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;

/**
 * The time in which the council may reply to a peer assessment.
 *
 * @param paired whether there is a self-assessment against it
 * @param agreedStatus of what moderation made of the pair; null for nothing
 * @param deadline null while there is nothing to reply to
 * @param closedAt when the council said that it wants to say no more; null otherwise
 * @param version 0 while nobody has changed the period
 */
public record ReplyPeriod(
        UUID peer,
        AssessmentStatus status,
        AssessmentStatus agreedStatus,
        boolean paired,
        Instant deadline,
        Instant closedAt,
        String closedBy,
        long version) {

    /** Whether the council has a right of reply at all: somebody of it could read what the peers judged. */
    public boolean exists() {
        return deadline != null;
    }

    public boolean isOpen(Instant now) {
        return exists() && status == AssessmentStatus.SUBMITTED && closedAt == null && now.isBefore(deadline);
    }

    /** Passes while a reply may still be given. */
    public void requireOpen(Instant now) {
        requireInHand();
        if (closedAt != null) {
            throw REPLIES_CLOSED.with(
                    "The council closed its replies on " + closedAt + ".",
                    "Tell the lead of the peers; in moderation the rating can still be agreed otherwise.");
        }
        if (!now.isBefore(deadline)) {
            throw REPLY_DEADLINE_PASSED.with(
                    "Replies were possible until " + deadline + ".",
                    "Ask the lead of the peers for a later deadline: PUT …/replies/deadline.");
        }
    }

    /** Passes while replies, decisions and the period itself may change: from unsealing until something is completed. */
    public void requireInHand() {
        if (!exists()) {
            throw paired
                    ? PAIR_SEALED.with(
                            "The council's and the peers' assessments are sealed from each other.",
                            "Both must be submitted first: POST …/submission on each.")
                    : NOT_PAIRED.with(
                            "No self-assessment stands against this peer assessment, so nothing is replied to it.",
                            "Open a self-assessment of the same edition and period before the peers submit.");
        }
        if (status != AssessmentStatus.SUBMITTED || agreedStatus == AssessmentStatus.COMPLETED) {
            throw REPLIES_AT_REST.with(
                    status != AssessmentStatus.SUBMITTED
                            ? "The peer assessment is " + status + "."
                            : "What both sides agreed on is COMPLETED.",
                    "Read the log of replies; a correction is a new assessment.");
        }
    }
}
