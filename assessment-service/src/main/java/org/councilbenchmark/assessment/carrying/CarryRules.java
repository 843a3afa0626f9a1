package org.councilbenchmark.assessment.carrying;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.rating.RatingCarrying;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Which assessment may be carried into which. */
@ApplicationScoped
class CarryRules {

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    RatingCarrying ratings;

    /** Holds the draft; the caller may rate it, and read the other. */
    Route require(UUID id, UUID source) {
        AssessmentRef draft = access.draftForRating(id);
        if (draft.kind() == AssessmentKind.AGREED) {
            throw CarryingProblem.NOT_INTO_AGREED.with(
                    "What self-assessment and peers agree on is found in moderation, each rating with its reason.",
                    "Carry into the council's own draft, or the peers'.");
        }
        AssessmentRef from = source(source);
        if (from.id().equals(draft.id())) {
            throw refused(
                    CarryingProblem.SOURCE_IS_ITSELF,
                    source,
                    "This is the draft itself.",
                    "Send the id of an earlier assessment of the council.");
        }
        requireAlike(draft, from);
        return new Route(draft, from, editions.require(draft.benchmark(), draft.edition()), ratings.given(from.id()));
    }

    private static void requireAlike(AssessmentRef draft, AssessmentRef from) {
        if (!draft.council().equals(from.council())) {
            throw refused(
                    CarryingProblem.OTHER_COUNCIL,
                    from.id(),
                    "It is an assessment of another council.",
                    "Send an assessment of the draft's own council.");
        }
        if (draft.kind() != from.kind()) {
            throw refused(
                    CarryingProblem.OTHER_KIND,
                    from.id(),
                    "A %s assessment cannot be carried into a %s one.".formatted(from.kind(), draft.kind()),
                    "Send an assessment of the kind " + draft.kind() + "; judgements are not mixed.");
        }
        if (!draft.benchmark().equals(from.benchmark())) {
            throw refused(
                    CarryingProblem.OTHER_BENCHMARK,
                    from.id(),
                    "It is against %s and the draft against %s.".formatted(from.benchmark(), draft.benchmark()),
                    "Send an assessment against " + draft.benchmark() + ".");
        }
    }

    private AssessmentRef source(UUID id) {
        try {
            return access.readable(id);
        } catch (ProblemException refusal) {
            if (refusal.type() != NOT_FOUND) {
                throw refusal;
            }
            throw refused(
                    CarryingProblem.SOURCE_UNKNOWN,
                    id,
                    "There is no such assessment among those that you may see.",
                    "Take an id from GET /v1/assessments.");
        }
    }

    private static ProblemException refused(CarryingProblem type, UUID value, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.at("/from", type.slug(), value, detail, remedy));
    }
}
