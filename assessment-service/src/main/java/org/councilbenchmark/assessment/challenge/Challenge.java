package org.councilbenchmark.assessment.challenge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.access.AssessmentRef;

/**
 * A pair that the caller may read, both halves.
 *
 * @param agreed what moderation made of both; null before
 */
public record Challenge(AssessmentRef self, AssessmentRef peer, AssessmentRef agreed) {

    public List<UUID> ids() {
        return assessments().stream().map(AssessmentRef::id).toList();
    }

    /** The two or the three. */
    public List<AssessmentRef> assessments() {
        return Stream.of(self, peer, agreed).filter(each -> each != null).toList();
    }
}
