package org.councilbenchmark.assessment.pair;

import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;

/**
 * Two halves of a peer challenge, and what moderation made of them.
 *
 * @param agreed null until moderation is opened
 * @param unsealedAt when both stood submitted for the first time; null until then
 */
public record Pair(
        UUID self,
        AssessmentStatus selfStatus,
        UUID peer,
        AssessmentStatus peerStatus,
        UUID agreed,
        Instant unsealedAt) {

    public boolean sealed() {
        return unsealedAt == null;
    }

    public UUID other(UUID half) {
        return half.equals(self) ? peer : self;
    }

    AssessmentStatus statusOfOther(UUID half) {
        return half.equals(self) ? peerStatus : selfStatus;
    }
}
