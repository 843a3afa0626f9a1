package org.councilbenchmark.evidence.tus;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a request can miss the protocol. */
enum TusProblem implements ProblemType {
    VERSION_NOT_SUPPORTED("tus-version-not-supported", "The version of the tus protocol is not supported", 412);

    private final String slug;
    private final String title;
    private final int status;

    TusProblem(String slug, String title, int status) {
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
