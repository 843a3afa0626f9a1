package org.councilbenchmark.assessment.challenge;

/** How the two halves stand to each other on one criterion. */
public enum Comparison {
    /** The same level, or both not applicable. */
    EQUAL,
    SELF_HIGHER,
    PEER_HIGHER,
    /** Not applicable to one side, a level from the other. */
    APPLICABILITY,
    /** Only one side rated it. */
    ONE_SIDE_ONLY,
    /** Nobody rated it. */
    UNRATED;

    static Comparison of(Judgement self, Judgement peer) {
        if (self == null || peer == null) {
            return self == peer ? UNRATED : ONE_SIDE_ONLY;
        }
        if (self.notApplicable() != peer.notApplicable()) {
            return APPLICABILITY;
        }
        if (self.notApplicable() || self.level().equals(peer.level())) {
            return EQUAL;
        }
        return self.level() > peer.level() ? SELF_HIGHER : PEER_HIGHER;
    }

    public boolean differs() {
        return this != EQUAL && this != UNRATED;
    }
}
