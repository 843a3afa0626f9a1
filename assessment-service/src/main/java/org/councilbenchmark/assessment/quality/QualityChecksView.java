package org.councilbenchmark.assessment.quality;

import java.util.Arrays;
import java.util.List;
import org.councilbenchmark.assessment.check.QualityCheck;

/**
 * What is checked in this installation.
 *
 * @param narrativeCharacters from which on a narrative is not too short
 * @param reasonCharacters from which on a reason is not thin
 */
record QualityChecksView(List<CheckView> checks, int narrativeCharacters, int reasonCharacters) {

    /** @param why it matters */
    record CheckView(QualityCheck code, String title, String why, String remedy, Severity severity) {}

    static QualityChecksView of(QualityConfig config) {
        Severities severities = new Severities(config.checks());
        List<CheckView> checks = Arrays.stream(QualityCheck.values())
                .map(check -> new CheckView(check, check.title(), check.why(), check.remedy(), severities.of(check)))
                .toList();
        return new QualityChecksView(checks, config.narrativeCharacters(), config.reasonCharacters());
    }
}
