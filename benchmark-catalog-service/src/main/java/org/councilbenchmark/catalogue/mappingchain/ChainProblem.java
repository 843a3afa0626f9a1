package org.councilbenchmark.catalogue.mappingchain;

import org.councilbenchmark.platform.problem.ProblemType;

/** How chaining fails. */
enum ChainProblem implements ProblemType {
    MIDDLE_DIFFERS("mapping-middle-differs", "The second mapping does not begin where the first ends", 422),
    CHAIN_TOO_LARGE("mapping-chain-too-large", "The mappings are connected in too many ways", 422);

    private final String slug;
    private final String title;
    private final int status;

    ChainProblem(String slug, String title, int status) {
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
