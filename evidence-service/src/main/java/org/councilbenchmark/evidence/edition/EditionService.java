package org.councilbenchmark.evidence.edition;

import static org.councilbenchmark.evidence.edition.EditionProblem.CRITERION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Which criteria there are. */
@ApplicationScoped
public class EditionService {

    @Inject
    EditionRepository editions;

    /** Passes when the edition has the criterion. */
    public void requireCriterion(String benchmark, String edition, String criterion) {
        if (!unknown(benchmark, edition, Set.of(criterion)).isEmpty()) {
            throw criterionUnknown(benchmark, edition, criterion);
        }
    }

    /**
     * Those of the codes that are no criteria of the edition. While the edition has not arrived whole, an absent
     * criterion is not yet known to be wrong: 503 rather than an answer.
     */
    public Set<String> unknown(String benchmark, String edition, Collection<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeAll(editions.criteria(benchmark, edition, codes));
        if (!unknown.isEmpty()) {
            requireComplete(benchmark, edition);
        }
        return unknown;
    }

    /** All nodes of an edition, in no order; 503 while they are not all here. */
    public List<Node> nodes(String benchmark, String edition) {
        requireComplete(benchmark, edition);
        return editions.nodes(benchmark, edition);
    }

    private void requireComplete(String benchmark, String edition) {
        if (!editions.isComplete(benchmark, edition)) {
            throw RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with(
                            "The edition " + benchmark + " " + edition + " has not arrived here whole yet.",
                            "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
    }

    public static ProblemException criterionUnknown(String benchmark, String edition, String criterion) {
        String detail = "The edition " + benchmark + " " + edition + " has no criterion '" + criterion + "'.";
        String remedy = "Send the code of a criterion, such as 3.1.a.5, as the catalogue lists it.";
        return CRITERION_UNKNOWN
                .with(detail, remedy)
                .fault(Fault.in("criterion", "criterion-unknown", criterion, detail, remedy));
    }
}
