package org.councilbenchmark.evidence.link;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a request about links can fail, beyond those of any request. */
enum LinkProblem implements ProblemType {
    LINK_NOT_FOUND("link-not-found", "The document does not back this criterion", 404),
    ASSESSMENT_UNKNOWN("assessment-unknown", "There is no such assessment, or none that you may see", 422),
    OTHER_COUNCIL("document-of-other-council", "Document and assessment belong to different councils", 422),
    ASSESSMENT_FROZEN("assessment-frozen", "The assessment is completed or withdrawn", 409);

    private final String slug;
    private final String title;
    private final int status;

    LinkProblem(String slug, String title, int status) {
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
