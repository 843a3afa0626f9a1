package org.councilbenchmark.assessment.reply;

import java.time.Instant;
import java.util.List;

/**
 * What a council replied to a rating of its peers, and what was decided on it.
 *
 * @param peerLevel what the peers gave; absent when they called the criterion not applicable
 * @param withoutEvidence why no evidence is shown
 * @param version also its ETag; counts replying and deciding
 * @param repliedBy pseudonymous id of a person
 * @param decision absent while there is none
 */
public record ReplyView(
        String criterion,
        String title,
        Integer peerLevel,
        ReplyPosition position,
        String statement,
        List<Evidence> evidence,
        String withoutEvidence,
        long version,
        Instant repliedAt,
        String repliedBy,
        DecisionView decision) {

    /**
     * @param level what goes into the agreed assessment; absent when the rating is upheld or not applicable
     * @param notApplicable whether the criterion was found not to apply to the council; absent when not
     */
    public record DecisionView(
            ReplyOutcome outcome,
            Integer level,
            Boolean notApplicable,
            String reason,
            Instant decidedAt,
            String decidedBy) {

        static DecisionView of(StoredReply.Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.given().outcome(),
                            decision.given().level(),
                            decision.given().notApplicable(),
                            decision.given().reason(),
                            decision.decidedAt(),
                            decision.decidedBy());
        }
    }

    boolean undecided() {
        return position == ReplyPosition.DISAGREE && decision == null;
    }

    boolean decidedAs(ReplyOutcome outcome) {
        return decision != null && decision.outcome() == outcome;
    }

    static ReplyView of(StoredReply reply, String title, Integer peerLevel) {
        return new ReplyView(
                reply.criterion(),
                title,
                peerLevel,
                reply.given().position(),
                reply.given().statement(),
                reply.given().evidence(),
                reply.given().withoutEvidence(),
                reply.version(),
                reply.repliedAt(),
                reply.repliedBy(),
                DecisionView.of(reply.decision()));
    }
}
