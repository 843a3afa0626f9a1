package org.councilbenchmark.assessment.quality;

import static org.councilbenchmark.assessment.quality.QualityProblem.QUALITY_CHECKS_FAILED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.councilbenchmark.assessment.check.Finding;
import org.councilbenchmark.platform.problem.Fault;

/** Refuses a submission with every finding that blocks it. */
final class SubmissionGate {

    /** As many as a page of findings holds at most; the first fault counts them all. */
    private static final int MOST_NAMED = 500;

    private SubmissionGate() {}

    /** @param blocking findings of the checks that block, in reading order */
    static void requireNone(UUID assessment, List<Finding> blocking) {
        if (!blocking.isEmpty()) {
            String detail = "The assessment has %d findings of quality checks that this installation requires to pass."
                    .formatted(blocking.size());
            String remedy =
                    "Settle each finding; GET /v1/assessments/%s/quality-checks?severity=BLOCKING lists them again."
                            .formatted(assessment);
            throw QUALITY_CHECKS_FAILED.with(detail, remedy).faults(faults(blocking, detail, remedy));
        }
    }

    private static List<Fault> faults(List<Finding> blocking, String detail, String remedy) {
        List<Fault> faults = new ArrayList<>();
        faults.add(fault(QUALITY_CHECKS_FAILED.slug(), null, detail, remedy, blocking.size()));
        blocking.stream()
                .limit(MOST_NAMED)
                .map(finding -> fault(
                        finding.check().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        finding.criterion(),
                        finding.criterion() + ": " + finding.explanation(),
                        finding.check().remedy(),
                        null))
                .forEach(faults::add);
        return faults;
    }

    private static Fault fault(String code, String criterion, String detail, String remedy, Integer total) {
        return new Fault(code, null, null, null, null, criterion, detail, remedy, total);
    }
}
