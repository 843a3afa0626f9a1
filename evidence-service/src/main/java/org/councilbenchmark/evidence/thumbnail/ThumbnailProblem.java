package org.councilbenchmark.evidence.thumbnail;

import org.councilbenchmark.platform.problem.ProblemType;

/** How asking for a thumbnail can fail, beyond what its document tells. */
enum ThumbnailProblem implements ProblemType {
    THUMBNAIL_NOT_MADE("thumbnail-not-made", "The document has no thumbnail, or none yet", 404);

    private final String slug;
    private final String title;
    private final int status;

    ThumbnailProblem(String slug, String title, int status) {
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
