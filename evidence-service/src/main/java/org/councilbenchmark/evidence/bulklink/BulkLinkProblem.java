package org.councilbenchmark.evidence.bulklink;

import org.councilbenchmark.platform.problem.ProblemType;

/** How many links at once can be refused. */
enum BulkLinkProblem implements ProblemType {
    LINKS_REFUSED("links-refused", "Some of the links cannot be made, so none was", 422);

    private final String slug;
    private final String title;
    private final int status;

    BulkLinkProblem(String slug, String title, int status) {
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
