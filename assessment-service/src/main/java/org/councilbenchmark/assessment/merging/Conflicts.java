package org.councilbenchmark.assessment.merging;

import static org.councilbenchmark.assessment.merging.MergeProblem.RATINGS_CONFLICT;

import java.util.List;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.platform.problem.Fault;

/** Conflicts in words. */
final class Conflicts {

    static final String REMEDY =
            "Look at both with dryRun=true, then send onConflict=keep-mine or keep-theirs," + " or export again.";

    private Conflicts() {}

    static Fault fault(MergedRow row) {
        String detail = "%s: you saw %s; now it is %s; yours is %s."
                .formatted(
                        row.criterion(),
                        words(row.base()),
                        words(row.theirs() == null ? null : row.theirs().state()),
                        words(row.mine()));
        return new Fault(
                RATINGS_CONFLICT.slug(),
                null,
                null,
                List.of(row.row()),
                "criterion",
                row.criterion(),
                detail,
                REMEDY,
                null);
    }

    /** Without narratives, which are long, and shown in full by a dry run. */
    private static String words(RatingState rating) {
        if (rating == null) {
            return "no rating";
        }
        return rating.notApplicable() ? "not applicable" : "level " + rating.level();
    }

    /** Somebody rated between the reading and the writing. */
    static RuntimeException atThisMoment() {
        return RATINGS_CONFLICT.with(
                "Somebody changed one of the ratings at this very moment; nothing was written.",
                "Send the table again.");
    }
}
