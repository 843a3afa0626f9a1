package org.councilbenchmark.assessment.course;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which what is said of an action's progress can be wrong; the slugs are also the codes of faults. */
enum ProgressProblem implements ProblemType {
    NOTE_MISSING("note-missing", "To complete or cancel an action, say a word about it"),
    REASON_MISSING("reason-missing", "An early warning needs a reason"),
    PROGRESS_CONTRADICTS("progress-contradicts-status", "Progress and status contradict each other");

    private static final int UNPROCESSABLE = 422;

    private final String slug;
    private final String title;

    ProgressProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
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
        return UNPROCESSABLE;
    }
}
