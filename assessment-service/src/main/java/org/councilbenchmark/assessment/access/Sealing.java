package org.councilbenchmark.assessment.access;

import java.util.Optional;

/**
 * Who sees what, and from which side. Self and peer ratings are sealed from each other until both were submitted; nobody
 * is a peer of their own council, whatever a team list says; and looking after the system opens no seal.
 */
final class Sealing {

    private Sealing() {}

    /** Empty where the assessment is none of the caller's business. */
    static Optional<Seen> of(Facts facts) {
        return switch (facts.assessment().kind()) {
            case SELF -> self(facts);
            case PEER -> peer(facts);
            case AGREED -> agreed(facts);
        };
    }

    private static Optional<Seen> self(Facts facts) {
        boolean sealedPair = facts.paired() && !facts.unsealed();
        if (facts.own()) {
            return seen(facts, Side.COUNCIL, facts.teamRole(), sealedPair && facts.peerRole() != null);
        }
        if (facts.peerRole() != null) {
            return seen(facts, Side.PEER, null, sealedPair);
        }
        if (facts.teamRole() != null) {
            return seen(facts, Side.COUNCIL, facts.teamRole(), false);
        }
        return facts.every() ? seen(facts, Side.ADMINISTRATOR, null, sealedPair) : Optional.empty();
    }

    private static Optional<Seen> peer(Facts facts) {
        boolean sealed = facts.paired() ? !facts.unsealed() : !facts.shown();
        if (facts.own()) {
            return seen(facts, Side.COUNCIL, null, sealed);
        }
        if (facts.every()) {
            return seen(facts, Side.ADMINISTRATOR, null, sealed);
        }
        return facts.teamRole() == null ? Optional.empty() : seen(facts, Side.PEER, facts.teamRole(), false);
    }

    /** Made from an unsealed pair, so there is nothing left to seal. */
    private static Optional<Seen> agreed(Facts facts) {
        if (facts.own()) {
            return seen(facts, Side.COUNCIL, null, false);
        }
        if (facts.every()) {
            return seen(facts, Side.ADMINISTRATOR, null, false);
        }
        return facts.peerRole() == null ? Optional.empty() : seen(facts, Side.PEER, facts.peerRole(), false);
    }

    private static Optional<Seen> seen(Facts facts, Side side, TeamRole role, boolean sealed) {
        return Optional.of(new Seen(facts.assessment(), side, facts.own(), role, sealed, facts.counterpart()));
    }
}
