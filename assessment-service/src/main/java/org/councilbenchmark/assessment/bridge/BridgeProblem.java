package org.councilbenchmark.assessment.bridge;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which there is no way from one edition to another. */
enum BridgeProblem implements ProblemType {
    NO_MAPPING("no-mapping", "No mapping leads from one edition to the other", 422),
    MAPPING_UNUSABLE("mapping-unusable", "The mapping cannot carry these ratings", 422);

    private final String slug;
    private final String title;
    private final int status;

    BridgeProblem(String slug, String title, int status) {
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
