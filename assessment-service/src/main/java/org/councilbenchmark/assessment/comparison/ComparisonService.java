package org.councilbenchmark.assessment.comparison;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;
import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.bridge.Crossing;
import org.councilbenchmark.assessment.bridge.EditionBridge;
import org.councilbenchmark.assessment.comparison.CommonGround.Judgement;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.rating.RatingCarrying;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Reads both, brings them onto one edition, and lays them beside each other. */
@ApplicationScoped
class ComparisonService {

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    RatingCarrying ratings;

    @Inject
    EditionBridge bridge;

    /** An assessment with what was given in it. */
    private record Given(AssessmentRef assessment, Map<String, GivenRating> ratings) {
        String edition() {
            return assessment.edition();
        }

        Judgement judgement() {
            return Judgement.of(assessment.assessed(), ratings);
        }

        Judgement crossed(Edition edition, Crossing crossing) {
            return Judgement.crossed(assessment.assessed(), edition, crossing.criteria());
        }
    }

    /** @param with the other assessment, taken as the one before */
    ComparisonView compare(UUID id, UUID with) {
        List<Given> both = QuarkusTransaction.requiringNew().call(() -> read(id, with));
        Given before = both.get(0);
        Given after = both.get(1);
        if (before.edition().equals(after.edition())) {
            return view(before, after, null, before.judgement(), after.judgement(), edition(after));
        }
        Optional<Crossing> forwards = cross(before, after);
        if (forwards.isPresent()) {
            Edition edition = edition(after);
            Judgement earlier = before.crossed(edition, forwards.get());
            return view(before, after, forwards.get(), earlier, after.judgement(), edition);
        }
        Crossing backwards = cross(after, before)
                .orElseThrow(() ->
                        EditionBridge.noMapping(before.assessment.benchmark(), before.edition(), after.edition()));
        Edition edition = edition(before);
        return view(before, after, backwards, before.judgement(), after.crossed(edition, backwards), edition);
    }

    private List<Given> read(UUID id, UUID with) {
        AssessmentRef after = access.readable(id);
        AssessmentRef before = other(with);
        requireAlike(before, after);
        return List.of(new Given(before, ratings.given(with)), new Given(after, ratings.given(id)));
    }

    private AssessmentRef other(UUID with) {
        String remedy = "Send with=, the id of another assessment of the council, from GET /v1/assessments.";
        if (with == null) {
            String detail = "It is not said with which assessment to compare.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("with", "not-null", null, detail, remedy));
        }
        try {
            return access.readable(with);
        } catch (ProblemException refusal) {
            throw refusal.type() == NOT_FOUND
                    ? refusal.fault(
                            Fault.in("with", "assessment-unknown", with, refusal.getMessage(), refusal.remedy()))
                    : refusal;
        }
    }

    private static void requireAlike(AssessmentRef before, AssessmentRef after) {
        if (!before.council().equals(after.council())) {
            throw refused(
                    ComparisonProblem.OTHER_COUNCIL,
                    before,
                    "It is an assessment of another council; councils are compared by reporting.",
                    "Send an assessment of the same council.");
        }
        if (!before.benchmark().equals(after.benchmark())) {
            throw refused(
                    ComparisonProblem.OTHER_BENCHMARK,
                    before,
                    "It is against %s and this one against %s.".formatted(before.benchmark(), after.benchmark()),
                    "Send an assessment against " + after.benchmark() + ".");
        }
    }

    private static ProblemException refused(
            ComparisonProblem type, AssessmentRef before, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.in("with", type.slug(), before.id(), detail, remedy));
    }

    private Optional<Crossing> cross(Given from, Given to) {
        return bridge.over(from.assessment.benchmark(), from.edition(), to.edition(), from.ratings.values());
    }

    private Edition edition(Given side) {
        return editions.require(side.assessment.benchmark(), side.edition());
    }

    private static ComparisonView view(
            Given before, Given after, Crossing crossing, Judgement earlier, Judgement later, Edition edition) {
        CommonGround ground =
                new CommonGround(edition, earlier, later, crossing == null ? List.of() : crossing.criteria());
        List<ComparedCriterion> criteria = ground.criteria();
        return new ComparisonView(
                ComparisonView.Compared.of(before.assessment),
                ComparisonView.Compared.of(after.assessment),
                edition.code(),
                crossing == null ? null : crossing.mapping(),
                ComparisonView.ChangeCounts.of(criteria),
                ground.nodes(),
                criteria);
    }
}
