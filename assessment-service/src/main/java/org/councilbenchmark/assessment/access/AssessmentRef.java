package org.councilbenchmark.assessment.access;

import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.benchmark.Assessed;

/**
 * An assessment that the caller may see, as far as its ratings and scores need to know it.
 *
 * @param assessed the council as it was at opening; decides which nodes apply
 * @param version of its metadata and life cycle
 * @param ratingsTag changes whenever a rating does
 */
public record AssessmentRef(
        UUID id,
        AssessmentKind kind,
        Assessed assessed,
        String benchmark,
        String edition,
        AssessmentStatus status,
        long version,
        String ratingsTag) {

    /** Stable id of the council. */
    public String council() {
        return assessed.council();
    }

    /** For ETags: the version, which a change is checked against, then the state of the ratings, for caches alone. */
    public String tag() {
        return version + "." + ratingsTag;
    }
}
