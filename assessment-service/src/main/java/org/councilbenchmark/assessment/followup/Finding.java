package org.councilbenchmark.assessment.followup;

import org.councilbenchmark.assessment.recommendation.RecommendationStatus;

/** How something fares in the eyes of a review; from the worst to the best. */
public enum Finding {
    STOPPED,
    BEHIND,
    ON_TRACK,
    DONE;

    RecommendationStatus ofRecommendation() {
        return switch (this) {
            case DONE -> RecommendationStatus.IMPLEMENTED;
            case STOPPED -> RecommendationStatus.NOT_IMPLEMENTED;
            case ON_TRACK, BEHIND -> RecommendationStatus.IN_PROGRESS;
        };
    }
}
