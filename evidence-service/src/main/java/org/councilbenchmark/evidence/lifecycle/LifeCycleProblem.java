package org.councilbenchmark.evidence.lifecycle;

import org.councilbenchmark.platform.problem.ProblemType;

/** What a document's life cycle does not allow. */
enum LifeCycleProblem implements ProblemType {
    ALREADY_WITHDRAWN("document-already-withdrawn", "The document is withdrawn already", 409),
    SUCCESSOR_UNKNOWN("successor-unknown", "There is no such document to supersede this one", 422),
    SUCCESSOR_OF_OTHER_COUNCIL("successor-of-other-council", "The successor belongs to another council", 422),
    SUPERSESSION_CYCLE("supersession-cycle", "The documents would supersede each other in a circle", 422);

    private final String slug;
    private final String title;
    private final int status;

    LifeCycleProblem(String slug, String title, int status) {
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
