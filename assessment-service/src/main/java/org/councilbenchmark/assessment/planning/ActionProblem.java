package org.councilbenchmark.assessment.planning;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a planned action can be refused; the slugs are also the codes of single faults. */
enum ActionProblem implements ProblemType {
    DATES_REVERSED("dates-reversed", "The action would end before it starts", 422),
    RECOMMENDATION_UNKNOWN("recommendation-unknown", "The assessment has no such recommendation", 422),
    INDICATOR_MALFORMED("indicator-malformed", "This is not the code of an indicator", 422),
    ACTION_REVIEWED("action-reviewed", "A review speaks of the action", 409);

    private final String slug;
    private final String title;
    private final int status;

    ActionProblem(String slug, String title, int status) {
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
