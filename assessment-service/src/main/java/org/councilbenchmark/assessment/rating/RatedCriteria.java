package org.councilbenchmark.assessment.rating;

import java.util.List;

/**
 * What a bulk rating did.
 *
 * @param ratings the version of each rating sent, in the order sent
 */
public record RatedCriteria(int created, int updated, int unchanged, List<Version> ratings) {

    public record Version(String criterion, long version) {}

    static RatedCriteria of(List<GivenRating> given, RatingWriter.Outcome outcome) {
        int created = (int) given.stream()
                .filter(rating -> !outcome.before().containsKey(rating.criterion()))
                .count();
        List<Version> versions = given.stream()
                .map(rating ->
                        new Version(rating.criterion(), outcome.versions().get(rating.criterion())))
                .toList();
        return new RatedCriteria(created, outcome.written() - created, given.size() - outcome.written(), versions);
    }
}
