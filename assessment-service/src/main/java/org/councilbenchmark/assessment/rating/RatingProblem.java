package org.councilbenchmark.assessment.rating;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a rating can be wrong; the slugs are also the codes of the single faults. */
enum RatingProblem implements ProblemType {
    CRITERION_UNKNOWN("criterion-unknown", "The edition has no such criterion", 422),
    CRITERION_NOT_APPLICABLE("criterion-not-applicable", "The criterion does not apply to this type of council", 422),
    CRITERION_REPEATED("criterion-repeated", "A criterion is rated more than once", 422),
    LEVEL_OFF_SCALE("level-off-scale", "The level is not on the scale", 422),
    LEVEL_MISSING("level-missing", "A rating is a level, or says that the criterion is not applicable", 422),
    LEVEL_AND_NOT_APPLICABLE("level-and-not-applicable", "What is not applicable has no level", 422),
    REASON_MISSING("reason-missing", "What is not applicable needs a reason", 422),
    REASON_WITHOUT_NEED("reason-without-need", "A reason belongs to what is not applicable", 422),
    MODERATION_REASON_MISSING("moderation-reason-missing", "A level that a side did not give needs a reason", 422),
    REMOVED_AND_GIVEN("removed-and-given", "What is taken back is not given as well", 422),
    TEXT_TOO_LONG("text-too-long", "A text is too long", 422),
    SEVERAL_FAULTS("ratings-invalid", "Several ratings are wrong", 422);

    private final String slug;
    private final String title;
    private final int status;

    RatingProblem(String slug, String title, int status) {
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
