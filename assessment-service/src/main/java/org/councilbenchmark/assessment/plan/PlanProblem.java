package org.councilbenchmark.assessment.plan;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which any part of a plan can be refused; the slugs are also the codes of single faults. */
public enum PlanProblem implements ProblemType {
    PLAN_CLOSED("plan-closed", "The plan of a withdrawn assessment does not change", 409),
    PLAN_FULL("plan-full", "A plan holds no more than this", 409),
    CRITERION_UNKNOWN("criterion-unknown", "The edition has no such criterion", 422),
    ENTRY_REPEATED("entry-repeated", "A list names something more than once", 422),
    DATE_OUT_OF_RANGE("date-out-of-range", "The date is not one of a plan", 422),
    SEVERAL_FAULTS("plan-invalid", "Several things are wrong", 422);

    private final String slug;
    private final String title;
    private final int status;

    PlanProblem(String slug, String title, int status) {
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
