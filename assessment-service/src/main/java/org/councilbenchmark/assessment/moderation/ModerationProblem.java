package org.councilbenchmark.assessment.moderation;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which moderation cannot begin. */
enum ModerationProblem implements ProblemType {
    MODERATION_UNDER_WAY("moderation-under-way", "Both sides already have an agreed assessment", 409),
    HALF_WITHDRAWN("half-withdrawn", "One of the two assessments was withdrawn", 409);

    private final String slug;
    private final String title;
    private final int status;

    ModerationProblem(String slug, String title, int status) {
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
