package org.councilbenchmark.assessment.performance;

/** Whether a target was met, as far as the confidence limits allow an answer. */
public enum TargetVerdict {
    MET("met"),
    MISSED("missed"),
    /** The target lies between the limits, or there is none. */
    CANNOT_TELL("which cannot be told from these figures");

    private final String words;

    TargetVerdict(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }

    static TargetVerdict of(Goodness reached, Goodness wanted) {
        if (reached.low().compareTo(wanted.high()) >= 0) {
            return MET;
        }
        return reached.high().compareTo(wanted.low()) < 0 ? MISSED : CANNOT_TELL;
    }
}
