package org.councilbenchmark.assessment.assignment;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which work cannot be given out or reported on. */
enum AssignmentProblem implements ProblemType {
    ASSIGNING_NOT_YOURS("assigning-not-yours", "Others give out the work on this assessment", 403),
    ASSIGNMENT_NOT_YOURS("assignment-not-yours", "The state of an assignment is its assignee's word", 403),
    ASSIGNEE_NOT_ON_TEAM("assignee-not-on-team", "The assignee is not on the team", 422),
    ASSIGNEE_HAS_INTEREST("assignee-has-interest", "The assignee declared an interest in it", 422),
    DUE_DATE_OUT_OF_RANGE("due-date-out-of-range", "The date cannot be meant", 422);

    private final String slug;
    private final String title;
    private final int status;

    AssignmentProblem(String slug, String title, int status) {
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
