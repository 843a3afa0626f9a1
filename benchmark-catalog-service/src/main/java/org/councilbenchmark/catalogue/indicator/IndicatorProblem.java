package org.councilbenchmark.catalogue.indicator;

import org.councilbenchmark.platform.problem.ProblemType;

/** How requests about indicators fail. */
enum IndicatorProblem implements ProblemType {
    INDICATOR_UNKNOWN("indicator-unknown", "There is no such indicator", 404),
    CODE_MALFORMED("indicator-code-malformed", "The code cannot name an indicator", 422),
    PARENT_UNSUITABLE("indicator-parent-unsuitable", "The parent cannot have this indicator as a part", 422);

    private final String slug;
    private final String title;
    private final int status;

    IndicatorProblem(String slug, String title, int status) {
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
