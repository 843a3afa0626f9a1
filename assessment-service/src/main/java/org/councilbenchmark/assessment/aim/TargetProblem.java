package org.councilbenchmark.assessment.aim;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which saying what a council means to reach can fail. */
enum TargetProblem implements ProblemType {
    NOT_THE_COUNCILS_SIDE("not-the-councils-side", "Only the council that is judged may say this", 403),
    NOT_FOR_THIS_KIND("not-for-this-kind", "A peers' assessment is not the council's to plan on", 409),
    ASSESSMENT_WITHDRAWN("assessment-withdrawn", "The assessment was withdrawn", 409),
    TARGET_ON_CRITERION("target-on-criterion", "A criterion has levels and no target", 422);

    private final String slug;
    private final String title;
    private final int status;

    TargetProblem(String slug, String title, int status) {
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
