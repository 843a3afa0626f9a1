package org.councilbenchmark.assessment.pair;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which one half of a pair can hold up the other. */
public enum PairProblem implements ProblemType {
    COUNTERPART_NOT_SUBMITTED("counterpart-not-submitted", "The other half of the pair is not submitted yet", 409),
    PAIR_UNSEALED("pair-unsealed", "Each side has seen the other's ratings", 409),
    PAIR_SEALED("pair-sealed", "The pair is still sealed", 409),
    NOT_PAIRED("assessment-not-paired", "The assessment has no other half", 409);

    private final String slug;
    private final String title;
    private final int status;

    PairProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
