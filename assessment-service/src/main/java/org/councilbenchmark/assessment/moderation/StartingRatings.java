package org.councilbenchmark.assessment.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.assessment.challenge.Comparison;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.challenge.Judgement;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.reply.ReplyOutcome;
import org.councilbenchmark.assessment.reply.ReplyPosition;
import org.councilbenchmark.assessment.reply.ReplyView;

/** What is settled before anybody moderates; each rating says in its narrative where it comes from. */
final class StartingRatings {

    private StartingRatings() {}

    /** By criterion; what is left out is open. */
    static Map<String, RatingState> of(List<Judged> all, Map<String, ReplyView> replies) {
        Map<String, RatingState> settled = new LinkedHashMap<>();
        for (Judged judged : all) {
            of(judged, replies.get(judged.code())).ifPresent(state -> settled.put(judged.code(), state));
        }
        return settled;
    }

    /** A reply outweighs equal levels: who disagrees although both gave the same has a reason to. */
    private static Optional<RatingState> of(Judged judged, ReplyView reply) {
        if (reply != null) {
            return of(judged.peer(), reply);
        }
        return judged.comparison() == Comparison.EQUAL
                ? Optional.of(as(judged.peer(), "The council and its peers gave the same."))
                : Optional.empty();
    }

    private static Optional<RatingState> of(Judgement peer, ReplyView reply) {
        if (reply.position() == ReplyPosition.AGREE) {
            return Optional.of(as(peer, "The peers' rating, with which the council agreed in its reply."));
        }
        if (reply.decision() == null) {
            return Optional.empty();
        }
        return Optional.of(
                reply.decision().outcome() == ReplyOutcome.CHANGED
                        ? changed(reply.decision())
                        : as(peer, "The peers' rating, which their lead upheld after the council's reply."));
    }

    private static RatingState changed(ReplyView.DecisionView decision) {
        boolean notApplicable = decision.notApplicable() != null;
        return new RatingState(
                decision.level(),
                notApplicable,
                notApplicable ? decision.reason() : null,
                "To what the lead of the peers changed their rating, after the council's reply.",
                null);
    }

    private static RatingState as(Judgement peer, String origin) {
        return new RatingState(
                peer.level(),
                peer.notApplicable(),
                peer.reason(),
                origin,
                peer.confidence() == null ? null : peer.confidence().name());
    }
}
