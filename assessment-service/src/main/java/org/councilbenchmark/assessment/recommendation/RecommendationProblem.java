package org.councilbenchmark.assessment.recommendation;

import org.councilbenchmark.platform.problem.ProblemType;

/** Every way in which a recommendation can be refused. */
enum RecommendationProblem implements ProblemType {
    RECOMMENDATIONS_FINAL("recommendations-final", "The peers' recommendations are final", 409),
    RECOMMENDATION_ANSWERED("recommendation-answered", "The council has responded to this recommendation", 409);

    private final String slug;
    private final String title;
    private final int status;

    RecommendationProblem(String slug, String title, int status) {
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
