package org.councilbenchmark.assessment.quality;

/** What a finding of a check means to this installation. */
enum Severity {
    /** The check is not made. */
    OFF,
    /** It is shown. */
    ADVICE,
    /** It is shown, and nothing is submitted while it stands. */
    BLOCKING
}
