package org.councilbenchmark.evidence.edition;

import static org.councilbenchmark.evidence.edition.EditionProblem.CRITERION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Which criteria there are. */
@ApplicationScoped
public class EditionService {

    @Inject
    EditionRepository editions;

    /**
     * Passes when the edition has the criterion. While the edition has not arrived whole, an absent criterion is not
     * yet known to be wrong: 503 rather than 422.
     */
    public void requireCriterion(String benchmark, String edition, String criterion) {
        if (editions.hasCriterion(benchmark, edition, criterion)) {
            return;
        }
        if (!editions.isComplete(benchmark, edition)) {
            throw RequestProblem.TEMPORARILY_UNAVAILABLE
                    .with(
                            "The edition " + benchmark + " " + edition + " has not arrived here whole yet.",
                            "Repeat the request shortly.")
                    .retryAfter(Duration.ofSeconds(2));
        }
        String detail = "The edition " + benchmark + " " + edition + " has no criterion '" + criterion + "'.";
        String remedy = "Send the code of a criterion, such as 3.1.a.5, as the catalogue lists it.";
        throw CRITERION_UNKNOWN
                .with(detail, remedy)
                .fault(Fault.in("criterion", "criterion-unknown", criterion, detail, remedy));
    }
}
