package org.councilbenchmark.assessment.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.check.QualityCheck;

/** What each check means here; one that the configuration does not name advises. */
record Severities(Map<QualityCheck, Severity> configured) {

    Severity of(QualityCheck check) {
        return configured.getOrDefault(check, Severity.ADVICE);
    }

    /** In the order of the checks. */
    List<QualityCheck> atLeast(Severity severity) {
        return Arrays.stream(QualityCheck.values())
                .filter(check -> of(check).compareTo(severity) >= 0)
                .toList();
    }
}
