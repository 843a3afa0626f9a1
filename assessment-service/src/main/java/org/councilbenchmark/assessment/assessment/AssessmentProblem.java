package org.councilbenchmark.assessment.assessment;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which opening or moving an assessment can fail. */
enum AssessmentProblem implements ProblemType {
    KIND_NOT_OFFERED("kind-not-offered", "This kind of assessment cannot be opened here", 422),
    PAIR_NOT_MADE("pair-not-made", "The assessment cannot be joined to that one", 422),
    EXPIRY_NOT_AHEAD("expiry-not-ahead", "The last day must lie ahead", 422),
    OWN_SUBMISSION("own-submission", "Two people see an assessment through", 403),
    PERIOD_UNREADABLE("period-unreadable", "The period cannot be understood", 422),
    ALREADY_OPEN("assessment-already-open", "Such an assessment is already open", 409),
    WRONG_STATUS("assessment-wrong-status", "The life cycle does not allow this now", 409),
    COVERAGE_TOO_LOW("coverage-too-low", "Too little has been assessed to submit", 422);

    private final String slug;
    private final String title;
    private final int status;

    AssessmentProblem(String slug, String title, int status) {
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
