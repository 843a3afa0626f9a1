package org.councilbenchmark.assessment.pair;

import static org.councilbenchmark.assessment.AssessmentStatus.SUBMITTED;
import static org.councilbenchmark.assessment.pair.PairProblem.COUNTERPART_NOT_SUBMITTED;
import static org.councilbenchmark.assessment.pair.PairProblem.PAIR_SEALED;
import static org.councilbenchmark.assessment.pair.PairProblem.PAIR_UNSEALED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;

/** Joins, unseals and ends pairs. Whoever calls holds back other transitions of the council. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PairService {

    @Inject
    PairRepository pairs;

    @Inject
    HistoryService history;

    /** The pair to which a half, or what was agreed, belongs. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Pair> find(UUID id) {
        return pairs.find(List.of(id)).stream().findFirst();
    }

    /** By the id of whatever belongs to a pair; in one query. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<UUID, Pair> find(Collection<UUID> ids) {
        Map<UUID, Pair> found = new HashMap<>();
        for (Pair pair : ids.isEmpty() ? List.<Pair>of() : pairs.find(ids)) {
            found.put(pair.self(), pair);
            found.put(pair.peer(), pair);
            if (pair.agreed() != null) {
                found.put(pair.agreed(), pair);
            }
        }
        return found;
    }

    /** Joins what was just opened to the other half, if that is open and its ratings have not been shown. */
    public Optional<Pair> join(UUID opened, Instant now) {
        pairs.join(opened, now);
        Optional<Pair> pair = find(opened);
        pair.ifPresent(made -> tell(made, now, HistoryAction.PAIRED));
        return pair;
    }

    /** After a half was submitted: when both stand so for the first time, each side may see the other's ratings. */
    public void halfSubmitted(UUID half, Instant now) {
        find(half)
                .filter(Pair::sealed)
                .filter(pair -> pair.statusOfOther(half) == SUBMITTED)
                .ifPresent(pair -> {
                    pairs.unseal(pair, now);
                    tell(pair, now, HistoryAction.UNSEALED);
                });
    }

    /** Keeps what moderation made of the pair. */
    public void agree(Pair pair, UUID agreed) {
        pairs.agree(pair, agreed);
    }

    /** A half completes only when the other one can no longer be written with knowledge of it. */
    public void requireCompletable(UUID half) {
        find(half).filter(pair -> isHalf(pair, half)).filter(Pair::sealed).ifPresent(pair -> {
            throw COUNTERPART_NOT_SUBMITTED.with(
                    "The other half of this pair is " + pair.statusOfOther(half) + ".",
                    "Complete this one when both stand submitted; until then they are sealed from each other.");
        });
    }

    /** A half whose counterpart was seen is not written again: that would be judging with knowledge of the other. */
    public void requireReturnable(UUID half) {
        find(half)
                .filter(pair -> isHalf(pair, half))
                .filter(pair -> !pair.sealed())
                .ifPresent(pair -> {
                    throw PAIR_UNSEALED.with(
                            "Both halves were submitted on %s; each side has seen the other's ratings since."
                                    .formatted(pair.unsealedAt()),
                            "Settle differences in moderation: POST …/moderation.");
                });
    }

    /** Before a half goes away: a council cannot break the seal by taking its own half back. */
    public void halfGoes(UUID half, Instant now) {
        find(half).filter(pair -> isHalf(pair, half)).filter(Pair::sealed).ifPresent(pair -> {
            if (half.equals(pair.self())) {
                throw PAIR_SEALED.with(
                        "A peer assessment is under way against this self-assessment.",
                        "Submit it, or ask the lead of the peer team to delete or withdraw theirs first.");
            }
            pairs.dissolve(pair);
            tell(pair, now, HistoryAction.PAIR_DISSOLVED);
        });
    }

    private static boolean isHalf(Pair pair, UUID id) {
        return id.equals(pair.self()) || id.equals(pair.peer());
    }

    private void tell(Pair pair, Instant now, HistoryAction action) {
        history.add(
                pair.self(),
                now,
                List.of(HistoryEntry.about(action, null, pair.peer().toString(), null)));
        history.add(
                pair.peer(),
                now,
                List.of(HistoryEntry.about(action, null, pair.self().toString(), null)));
    }
}
