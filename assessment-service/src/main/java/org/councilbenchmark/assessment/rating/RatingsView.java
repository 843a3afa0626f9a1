package org.councilbenchmark.assessment.rating;

import java.util.List;

/**
 * @param rated how many criteria have a rating
 * @param ratings in the edition's reading order
 */
public record RatingsView(int rated, List<RatingView> ratings) {}
