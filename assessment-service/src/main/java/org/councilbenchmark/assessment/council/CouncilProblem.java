package org.councilbenchmark.assessment.council;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a council in a request can be wrong. */
public enum CouncilProblem implements ProblemType {
    COUNCIL_UNKNOWN("council-unknown", "No council has this code", 422),
    COUNCIL_NOT_YOURS("council-not-yours", "The council is not one of yours", 403),
    COUNCIL_NOT_IN_PERIOD("council-not-in-period", "The council did not exist in the period", 422),
    BODY_NOT_HELD("body-not-held", "Data for bodies abolished before 1 April 2009 is not held", 422);

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
