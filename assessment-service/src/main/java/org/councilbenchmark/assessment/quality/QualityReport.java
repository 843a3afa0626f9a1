package org.councilbenchmark.assessment.quality;

import java.util.List;
import org.councilbenchmark.assessment.check.Finding;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.councilbenchmark.platform.http.Page;

/**
 * One page of findings, and the figures of the whole assessment whatever the page shows.
 *
 * @param checks those that are made, with or without findings
 * @param blocking findings that stand in the way of a submission
 * @param items in reading order
 */
record QualityReport(List<Count> checks, long blocking, List<FindingView> items, int page, int size, long total) {

    record Count(QualityCheck code, String title, Severity severity, long count) {}

    /**
     * @param title of the criterion
     * @param explanation the facts, in words
     * @param related other criteria that it is about; of very many, the first
     */
    record FindingView(
            QualityCheck check,
            Severity severity,
            String criterion,
            String title,
            String explanation,
            String remedy,
            List<String> related) {

        static FindingView of(Finding finding, Severities severities) {
            return new FindingView(
                    finding.check(),
                    severities.of(finding.check()),
                    finding.criterion(),
                    finding.title(),
                    finding.explanation(),
                    finding.check().remedy(),
                    finding.related());
        }
    }

    Page<FindingView> asPage() {
        return new Page<>(items, page, size, total);
    }
}
