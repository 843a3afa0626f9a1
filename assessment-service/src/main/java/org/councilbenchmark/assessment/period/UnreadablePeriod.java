package org.councilbenchmark.assessment.period;

/** The text is no period, or could be two; the message says why, the remedy what to write. */
public final class UnreadablePeriod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnreadablePeriod(String detail, String remedy) {
        super(detail);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
