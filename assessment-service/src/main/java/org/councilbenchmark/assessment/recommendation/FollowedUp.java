package org.councilbenchmark.assessment.recommendation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the latest review that speaks of a recommendation found.
 *
 * @param id of the recommendation
 * @param note null without one
 */
public record FollowedUp(UUID id, RecommendationStatus status, String note, LocalDate heldOn, UUID review) {}
