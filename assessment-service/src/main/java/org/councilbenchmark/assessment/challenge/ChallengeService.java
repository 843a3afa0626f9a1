package org.councilbenchmark.assessment.challenge;

import static org.councilbenchmark.assessment.pair.PairProblem.NOT_PAIRED;
import static org.councilbenchmark.assessment.pair.PairProblem.PAIR_SEALED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.rating.RatingView;

/** Finds the challenge to which an assessment belongs, and lays its ratings side by side. */
@ApplicationScoped
public class ChallengeService {

    @Inject
    PairService pairs;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    RatingService ratings;

    /** Of an assessment that the caller may see, sealed or not; 409 where it has no counterpart. */
    public Pair pair(UUID assessment) {
        access.visible(assessment);
        return pairs.find(assessment)
                .orElseThrow(() -> NOT_PAIRED.with(
                        "No self and peer assessment of the same council, edition and period stand against each other"
                                + " here.",
                        "Open the other half; the two are paired by themselves."));
    }

    /** As {@link #pair}, and the caller may read every assessment in it; 403 while one is sealed from them. */
    public Challenge readable(UUID assessment) {
        Pair pair = pair(assessment);
        Challenge challenge = new Challenge(
                access.readable(pair.self()),
                access.readable(pair.peer()),
                pair.agreed() == null ? null : access.readable(pair.agreed()));
        requireUnsealed(pair);
        return challenge;
    }

    /** Passes once both halves stood submitted; 409 before. */
    public static void requireUnsealed(Pair pair) {
        if (pair.sealed()) {
            throw PAIR_SEALED.with(
                    "The council's assessment is %s and the peers' is %s; they are sealed from each other."
                            .formatted(pair.selfStatus(), pair.peerStatus()),
                    "Both must be submitted first: POST …/submission on each.");
        }
    }

    public Edition edition(Challenge challenge) {
        return editions.require(challenge.self().benchmark(), challenge.self().edition());
    }

    /** Every criterion that is put to this council, in reading order; all ratings in one query. */
    public List<Judged> judged(Challenge challenge) {
        Edition edition = edition(challenge);
        Map<UUID, Map<String, RatingView>> given = ratings.given(challenge.ids());
        return edition.criteria().stream()
                .filter(code ->
                        edition.exclusionOf(code, challenge.self().assessed()).isEmpty())
                .map(code -> new Judged(
                        edition.criterion(code).orElseThrow(),
                        edition.titleOf(code),
                        judgement(given, challenge.self().id(), code),
                        judgement(given, challenge.peer().id(), code),
                        challenge.agreed() == null
                                ? null
                                : judgement(given, challenge.agreed().id(), code)))
                .toList();
    }

    private static Judgement judgement(Map<UUID, Map<String, RatingView>> given, UUID assessment, String criterion) {
        RatingView rating = given.getOrDefault(assessment, Map.of()).get(criterion);
        return rating == null ? null : Judgement.of(rating);
    }
}
