package org.councilbenchmark.catalogue.council;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about councils fail. */
public enum CouncilProblem implements ProblemType {
    COUNCIL_UNKNOWN("council-unknown", "There is no such council", 404),
    COUNCIL_AMBIGUOUS("council-ambiguous", "Several councils fit", 422),
    COUNCIL_NOT_IN_PERIOD("council-not-in-period", "The council did not exist then", 422),
    COUNCIL_CODE_OUTSIDE_DATES("council-code-outside-dates", "The code was not in use then", 422),
    BODY_NOT_HELD("body-not-held", "Bodies that ended before 2009-04-01 are not held", 422);

    private final String slug;
    private final String title;
    private final int status;

    CouncilProblem(String slug, String title, int status) {
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
