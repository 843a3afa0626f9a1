package org.councilbenchmark.evidence.store;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a stored content can be found wanting. Neither is ever answered with other bytes than were accepted. */
enum StoreProblem implements ProblemType {
    CONTENT_MISSING("content-missing", "The content is no longer stored", 410),
    CONTENT_DAMAGED("content-damaged", "The stored content is not what was accepted", 500);

    private final String slug;
    private final String title;
    private final int status;

    StoreProblem(String slug, String title, int status) {
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
