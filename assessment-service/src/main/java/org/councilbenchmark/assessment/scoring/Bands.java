package org.councilbenchmark.assessment.scoring;

import java.util.List;

/**
 * The labels of a 0–100 score: each band starts at its lower bound, inclusive, and ends where the next one starts; the
 * last includes 100.
 *
 * @param bands ascending, the first from 0
 */
public record Bands(List<Band> bands) {
    /** @param from lower bound on the 0–100 score, inclusive */
    public record Band(Rational from, String label) {}

    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || !bands.get(0).from().equals(Rational.ZERO)) {
            throw new IllegalArgumentException("Bands must begin with one from 0: " + bands);
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("Bands must ascend: " + bands);
            }
        }
        if (bands.get(bands.size() - 1).from().compareTo(Rational.HUNDRED) > 0) {
            throw new IllegalArgumentException("A band must not begin above 100: " + bands);
        }
    }

    /** The bands used where an edition states none: from 0, 25, 50 and 75. */
    public static Bands quarters(String first, String second, String third, String fourth) {
        return new Bands(List.of(
                new Band(Rational.ZERO, first),
                new Band(Rational.of(25), second),
                new Band(Rational.of(50), third),
                new Band(Rational.of(75), fourth)));
    }

    /** The label of a score from 0 to 100. */
    public String labelOf(Rational score) {
        int band = bands.size() - 1;
        while (band > 0 && bands.get(band).from().compareTo(score) > 0) {
            band--;
        }
        return bands.get(band).label();
    }

    /** Whether the score lies in the last of several bands. */
    public boolean isTop(Rational score) {
        return bands.size() > 1 && bands.get(bands.size() - 1).from().compareTo(score) <= 0;
    }

    /** Whether the score lies in the first of several bands. */
    public boolean isLowest(Rational score) {
        return bands.size() > 1 && bands.get(1).from().compareTo(score) > 0;
    }

    String lowestLabel() {
        return bands.get(0).label();
    }

    /** What a capped heading may reach at most; a single band reaches to 100 and so limits nothing. */
    Rational topOfLowest() {
        return bands.size() > 1 ? bands.get(1).from() : Rational.HUNDRED;
    }
}
