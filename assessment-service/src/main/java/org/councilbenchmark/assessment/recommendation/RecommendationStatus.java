package org.councilbenchmark.assessment.recommendation;

/** What the reviews found of a recommendation. */
public enum RecommendationStatus {
    /** No review has looked at it yet. */
    OPEN,
    IN_PROGRESS,
    IMPLEMENTED,
    NOT_IMPLEMENTED
}
