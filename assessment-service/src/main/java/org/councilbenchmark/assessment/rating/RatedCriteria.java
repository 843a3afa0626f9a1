package org.councilbenchmark.assessment.rating;

import java.util.List;

/**
 * What a bulk rating did.
 *
 * @param ratings the version of each rating sent, in the order sent
 */
record RatedCriteria(int created, int updated, int unchanged, List<Version> ratings) {

    record Version(String criterion, long version) {}
}
