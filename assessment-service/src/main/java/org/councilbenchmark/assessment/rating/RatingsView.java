package org.councilbenchmark.assessment.rating;

import java.util.List;

/**
 * @param rated how many criteria have a rating
 * @param unconfirmed how many of them were carried from another assessment and not looked at since
 * @param ratings in the edition's reading order
 */
public record RatingsView(int rated, int unconfirmed, List<RatingView> ratings) {}
