package org.councilbenchmark.catalogue.mappingdraft;

import org.councilbenchmark.platform.problem.ProblemType;

/** How writing a mapping fails. */
enum MappingDraftProblem implements ProblemType {
    MAPPING_FAULTY("mapping-faulty", "The mapping breaks rules", 422);

    private final String slug;
    private final String title;
    private final int status;

    MappingDraftProblem(String slug, String title, int status) {
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
