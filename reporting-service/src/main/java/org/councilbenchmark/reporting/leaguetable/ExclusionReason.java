package org.councilbenchmark.reporting.leaguetable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.councilbenchmark.reporting.report.Display;

/** Why a council with an assessment is not ranked. */
enum ExclusionReason {
    COVERAGE_BELOW_THRESHOLD("coverage-below-threshold"),
    NODE_NOT_APPLICABLE("node-not-applicable"),
    NODE_NOT_SCORED("node-not-scored"),
    WITHDRAWN("withdrawn");

    private final String code;

    ExclusionReason(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** The reason as a sentence's end, for people. */
    String inWords(BigDecimal coverage, BigDecimal threshold, Instant withdrawnAt) {
        return switch (this) {
            case COVERAGE_BELOW_THRESHOLD ->
                "coverage " + Display.percent(coverage) + " is below " + Display.percent(threshold);
            case NODE_NOT_APPLICABLE -> "nothing of the node applies to the council";
            case NODE_NOT_SCORED -> "the assessment holds no score for the node";
            case WITHDRAWN ->
                "the assessment was withdrawn on "
                        + withdrawnAt.atOffset(ZoneOffset.UTC).toLocalDate();
        };
    }
}
