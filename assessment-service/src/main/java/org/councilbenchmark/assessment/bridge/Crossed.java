package org.councilbenchmark.assessment.bridge;

import java.util.List;

/**
 * What a criterion of the later edition gets.
 *
 * @param level on its scale; null when not applicable, or not carried
 * @param exact whether the level says just what its sources said
 * @param sources criteria of the earlier edition that it comes from, or that stand in the way
 * @param reason why it gets nothing; null when it gets a rating
 * @param detail the reason in words
 */
public record Crossed(
        String criterion,
        Integer level,
        boolean notApplicable,
        boolean exact,
        List<String> sources,
        String reason,
        String detail) {

    /** Nobody rated there what it corresponds to. */
    private static final String NOT_RATED = "SOURCE_NOT_RATED";

    static Crossed unrated(String criterion) {
        return new Crossed(
                criterion, null, false, false, List.of(criterion), NOT_RATED, "It is not rated in the assessment.");
    }

    public boolean carried() {
        return reason == null;
    }

    /** Whether it corresponds to something that could have been carried, had it been rated. */
    public boolean corresponds() {
        return carried() || NOT_RATED.equals(reason);
    }

    /** The same without a rating. */
    public Crossed refused(String because, String words) {
        return new Crossed(criterion, null, false, false, sources, because, words);
    }
}
