package org.councilbenchmark.assessment.comment;

import static org.councilbenchmark.assessment.comment.CommentProblem.COMMENTS_OF_ANOTHER_SIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.OpenWork;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;

/** Whose notes they are. */
@ApplicationScoped
class CommentAccess {

    @Inject
    AccessService access;

    @Inject
    OpenWork work;

    Seen requireReader(UUID assessment) {
        access.readable(assessment);
        Seen seen = access.seen(assessment);
        if (!mayRead(seen)) {
            throw refusal(seen);
        }
        return seen;
    }

    /** As a reader who is not just looking after the system; the assessment is held while people still work on it. */
    Seen requireWriter(UUID assessment) {
        Seen seen = work.hold(assessment);
        if (!isOwnSide(seen)) {
            throw refusal(seen);
        }
        return seen;
    }

    static boolean mayRead(Seen seen) {
        return !seen.sealed() && (seen.side() == Side.ADMINISTRATOR || isOwnSide(seen));
    }

    private static boolean isOwnSide(Seen seen) {
        return switch (seen.assessment().kind()) {
            case SELF -> seen.side() == Side.COUNCIL;
            case PEER -> seen.side() == Side.PEER;
            case AGREED -> seen.side() != Side.ADMINISTRATOR;
        };
    }

    private static RuntimeException refusal(Seen seen) {
        return COMMENTS_OF_ANOTHER_SIDE.with(
                switch (seen.assessment().kind()) {
                    case SELF -> "Comments on a self-assessment are for the people of the council.";
                    case PEER -> "Comments on a peer assessment are for the people of its team.";
                    case AGREED -> "Comments on an agreed assessment are for the council and the peer team.";
                },
                "To answer what the other side has found, use the right of reply.");
    }
}
