package org.councilbenchmark.evidence.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of a document; what did not happen is absent.
 *
 * @param supersededBy the document to be used in its place
 * @param supersedes the documents in whose place it is to be used
 * @param retainUntil last day on which its content may not be disposed of, where somebody stated one
 * @param legalHold while it stands, the content may not be disposed of whatever the day
 * @param disposal since when there is no content any more
 */
public record StandingView(
        UUID supersededBy,
        List<UUID> supersedes,
        Mark withdrawal,
        LocalDate retainUntil,
        Mark legalHold,
        Mark disposal) {

    static final StandingView NONE = new StandingView(null, List.of(), null, null, null, null);

    /** What is no secret of its owner: why, by whom and in favour of what it was decided stays there. */
    public StandingView forOthers() {
        return new StandingView(null, List.of(), moment(withdrawal), null, null, moment(disposal));
    }

    private static Mark moment(Mark mark) {
        return mark == null ? null : new Mark(mark.at(), null, null);
    }

    static StandingView of(Standing row, List<UUID> supersedes) {
        if (row == null) {
            return new StandingView(null, supersedes, null, null, null, null);
        }
        return new StandingView(
                row.supersededBy,
                supersedes,
                Mark.of(row.withdrawnAt, row.withdrawnBy, row.withdrawalReason),
                row.retainUntil,
                Mark.of(row.heldSince, row.heldBy, row.holdReason),
                Mark.of(row.disposedAt, row.disposedBy, null));
    }
}
