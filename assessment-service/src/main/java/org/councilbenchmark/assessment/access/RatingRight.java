package org.councilbenchmark.assessment.access;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.access.AccessProblem.OWN_COUNCIL;

import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.platform.security.Roles;

/** Who may rate which kind: the council itself, its peers, and in moderation their lead. */
public final class RatingRight {

    private RatingRight() {}

    public static boolean has(Seen seen, Predicate<String> role) {
        return !seen.sealed()
                && switch (seen.assessment().kind()) {
                    case SELF -> seen.side() == Side.COUNCIL && ratesFor(seen, role);
                    case PEER -> seen.side() == Side.PEER && seen.teamRole().rates();
                    case AGREED -> seen.leads();
                };
    }

    /** The team list decides where it names somebody, the token's role where it does not. */
    private static boolean ratesFor(Seen seen, Predicate<String> role) {
        return seen.teamRole() == null
                ? role.test(Roles.ASSESSOR)
                : seen.teamRole().rates();
    }

    static void require(Seen seen, Predicate<String> role) {
        if (has(seen, role)) {
            return;
        }
        if (seen.assessment().kind() == AssessmentKind.PEER && seen.side() != Side.PEER) {
            throw OWN_COUNCIL.with(
                    "This assessment is made by peers: people of other councils whom its team list names.",
                    "Rate the council's own assessment; answer the peers' ratings in the right of reply.");
        }
        throw NOT_FOR_YOUR_SIDE.with(
                seen.side() == Side.PEER
                        ? "Your part in the peer team does not rate this assessment."
                        : "You have no part in rating this assessment.",
                "Ask whoever leads it for a part in its team that rates.");
    }
}
