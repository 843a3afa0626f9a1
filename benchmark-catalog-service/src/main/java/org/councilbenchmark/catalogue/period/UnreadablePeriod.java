package org.councilbenchmark.catalogue.period;

/** A text that is no period, with what to write instead. */
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
