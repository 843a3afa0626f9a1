package org.councilbenchmark.assessment.indicator;

/** Which values of an indicator are good ones; nothing here guesses it. */
public enum Polarity {
    HIGHER_IS_BETTER("higher is better"),
    LOWER_IS_BETTER("lower is better"),
    NEUTRAL("neither higher nor lower is better"),
    TARGET_RANGE("values within a range are best");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
