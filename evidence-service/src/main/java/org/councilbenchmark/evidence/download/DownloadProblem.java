package org.councilbenchmark.evidence.download;

import org.councilbenchmark.platform.problem.ProblemType;

/** How a download can fail, beyond what its document and its store tell. */
enum DownloadProblem implements ProblemType {
    RANGE_NOT_SATISFIABLE("range-not-satisfiable", "The content has no bytes in this range", 416);

    private final String slug;
    private final String title;
    private final int status;

    DownloadProblem(String slug, String title, int status) {
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
