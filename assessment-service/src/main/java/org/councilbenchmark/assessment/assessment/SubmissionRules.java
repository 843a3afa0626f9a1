package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.assessment.AssessmentProblem.COVERAGE_TOO_LOW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.Explanation.Exclusion;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.scoring.Scores;
import org.councilbenchmark.platform.problem.Fault;

/** Submission is refused when too little of the whole has been assessed; quality checks may be made to refuse it, too. */
final class SubmissionRules {

    private static final String REMEDY = "Rate more criteria, or say with a reason that they are not applicable.";

    private SubmissionRules() {}

    static void requireCoverage(Scores scores) {
        NodeScore overall = scores.overall();
        if (!overall.sufficient()) {
            List<String> unrated = unrated(scores);
            String detail = overall.coverage() == null
                    ? "No criterion is applicable, so there is nothing to submit."
                    : "Coverage is %s %%, below the %s %% that is needed; not rated: %d of %d applicable criteria."
                            .formatted(
                                    percent(overall.coverage()),
                                    percent(scores.threshold()),
                                    unrated.size(),
                                    ResultService.standing(scores).progress().applicable());
            throw COVERAGE_TOO_LOW.with(detail, REMEDY).faults(faults(detail, unrated));
        }
    }

    private static List<String> unrated(Scores scores) {
        return scores.nodes().values().stream()
                .filter(node -> node.type() == NodeType.CRITERION)
                .filter(node -> node.exclusion() != null && node.exclusion().kind() == Exclusion.Kind.NOT_ASSESSED)
                .map(NodeScore::code)
                .toList();
    }

    private static List<Fault> faults(String detail, List<String> unrated) {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault(COVERAGE_TOO_LOW.slug(), null, null, null, null, null, detail, REMEDY, unrated.size()));
        unrated.forEach(criterion -> faults.add(new Fault(
                "criterion-not-rated",
                null,
                null,
                null,
                null,
                criterion,
                "Criterion " + criterion + " is not rated.",
                "PUT …/ratings/" + criterion,
                null)));
        return faults;
    }

    /** Cut off, so that it never seems to reach a threshold that it misses. */
    private static String percent(Rational share) {
        BigDecimal hundredfold = new BigDecimal(share.times(Rational.HUNDRED).numerator());
        return hundredfold
                .divide(new BigDecimal(share.times(Rational.HUNDRED).denominator()), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
