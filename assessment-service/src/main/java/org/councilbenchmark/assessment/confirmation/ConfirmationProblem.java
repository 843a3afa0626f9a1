package org.councilbenchmark.assessment.confirmation;

import org.councilbenchmark.platform.problem.ProblemType;

/** How confirming carried ratings fails; the faults say which of them, and why. */
enum ConfirmationProblem implements ProblemType {
    CONFIRMATION_IMPOSSIBLE("confirmation-impossible", "Some of these ratings cannot be confirmed", 422);

    private final String slug;
    private final String title;
    private final int status;

    ConfirmationProblem(String slug, String title, int status) {
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
