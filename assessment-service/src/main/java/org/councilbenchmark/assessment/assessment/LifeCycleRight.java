package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.RatingRight;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.platform.security.Roles;

/** Who may move an assessment: the council's own people theirs, the lead of the peers what peers and both sides made. */
final class LifeCycleRight {

    private LifeCycleRight() {}

    static boolean submits(Seen seen, Predicate<String> role) {
        return RatingRight.has(seen, role);
    }

    /** Returns it or completes it. */
    static boolean decides(Seen seen, Predicate<String> role) {
        return isSelf(seen) ? ownApprover(seen, role) : seen.leads();
    }

    static boolean withdraws(Seen seen, Predicate<String> role) {
        return decides(seen, role) || !isSelf(seen) && seen.side() == Side.ADMINISTRATOR;
    }

    static boolean deletes(Seen seen, Predicate<String> role) {
        return seen.leads() || seen.side() == Side.ADMINISTRATOR || isSelf(seen) && seen.own();
    }

    static void require(BiPredicate<Seen, Predicate<String>> right, Seen seen, Predicate<String> role) {
        if (!right.test(seen, role)) {
            throw NOT_FOR_YOUR_SIDE.with(
                    isSelf(seen)
                            ? "A council's own assessment is moved by the council's own people."
                            : "This assessment is moved by the lead of the peer team.",
                    "Ask them; allowedActions of the assessment tells what you may do.");
        }
    }

    private static boolean ownApprover(Seen seen, Predicate<String> role) {
        return seen.own() && seen.side() == Side.COUNCIL && role.test(Roles.APPROVER);
    }

    private static boolean isSelf(Seen seen) {
        return seen.assessment().kind() == AssessmentKind.SELF;
    }
}
