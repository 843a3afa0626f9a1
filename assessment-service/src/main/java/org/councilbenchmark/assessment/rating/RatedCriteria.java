package org.councilbenchmark.assessment.rating;

import java.util.List;

/**
 * What a bulk rating did.
 *
 * @param ratings the version of each rating sent, in the order sent
 */
public record RatedCriteria(int created, int updated, int unchanged, List<Version> ratings) {

    public record Version(String criterion, long version) {}

    static RatedCriteria of(List<NewRating> given, RatingWriter.Outcome outcome) {
        int created = (int) given.stream()
                .filter(rating -> !outcome.before().containsKey(rating.criterion()))
                .count();
        List<Version> versions = given.stream()
                .map(rating ->
                        new Version(rating.criterion(), outcome.versions().get(rating.criterion())))
                .toList();
        int written = outcome.written().size();
        return new RatedCriteria(created, written - created, given.size() - written, versions);
    }
}
