package org.councilbenchmark.assessment.followup;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a review can be refused; the slugs are also the codes of single faults. */
enum FollowUpProblem implements ProblemType {
    NOT_COMPLETED("follow-up-too-early", "Reviews follow completion", 409),
    ALREADY_HELD("follow-up-already-held", "This review was held, and a held review is not changed", 409),
    CORRECTED_UNKNOWN("corrected-review-unknown", "There is no such review to correct", 422),
    HELD_ON_IMPOSSIBLE("held-on-impossible", "A review is held after completion and not in the future", 422),
    SUBJECT_UNKNOWN("review-subject-unknown", "The plan has nothing of this id", 422);

    private final String slug;
    private final String title;
    private final int status;

    FollowUpProblem(String slug, String title, int status) {
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
