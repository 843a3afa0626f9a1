package org.councilbenchmark.assessment.challenge;

import java.util.Optional;
import org.councilbenchmark.assessment.agreement.RatedPair;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;

/**
 * A criterion with what each side gave to it.
 *
 * @param self null where the council did not rate it
 * @param peer null where the peers did not rate it
 * @param agreed null where moderation has not rated it
 */
public record Judged(Criterion criterion, String title, Judgement self, Judgement peer, Judgement agreed) {

    public String code() {
        return criterion.code();
    }

    public Comparison comparison() {
        return Comparison.of(self, peer);
    }

    /** Both levels in points; empty unless both sides gave a level. */
    public Optional<RatedPair> pair() {
        if (self == null || peer == null || self.notApplicable() || peer.notApplicable()) {
            return Optional.empty();
        }
        return Optional.of(RatedPair.of(
                code(),
                criterion.scale(),
                new RatedPair.Given(self.level(), self.ratedBy()),
                new RatedPair.Given(peer.level(), peer.ratedBy())));
    }
}
