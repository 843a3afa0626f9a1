package org.councilbenchmark.evidence.proof;

import org.councilbenchmark.platform.problem.ProblemType;

/** Why no receipt can be given. */
enum ProofProblem implements ProblemType {
    CHAIN_BROKEN("chain-broken", "What is recorded of the document is not what was recorded", 500);

    private final String slug;
    private final String title;
    private final int status;

    ProofProblem(String slug, String title, int status) {
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
