package org.councilbenchmark.assessment.merging;

import java.util.List;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.RateCriteria;
import org.councilbenchmark.assessment.rating.RatingView;

/**
 * What becomes of one row.
 *
 * @param row the header being row 1
 * @param mine the rating that follows from the row; absent where nothing follows
 * @param theirs the rating that is there now; absent where there is none, and where nothing changes
 * @param base the rating that the author saw, of a conflict; absent where there was none
 * @param kept columns that are empty in the row and not in the rating: an empty cell takes nothing away
 */
record MergedRow(
        int row,
        String criterion,
        Outcome outcome,
        RatingState mine,
        RatingView theirs,
        RatingState base,
        List<String> kept) {

    enum Outcome {
        /** Left as exported, or the same as what is there. */
        UNCHANGED,
        CREATED,
        CHANGED,
        /** Somebody else has changed the rating since the export. */
        CONFLICT,
        /** Listed under errors. */
        INVALID
    }

    static MergedRow unchanged(int row, String criterion, List<String> kept) {
        return new MergedRow(row, criterion, Outcome.UNCHANGED, null, null, null, kept.isEmpty() ? null : kept);
    }

    MergedRow with(Outcome other) {
        return new MergedRow(row, criterion, other, mine, theirs, base, kept);
    }

    MergedRow with(RatingState found) {
        return new MergedRow(row, criterion, outcome, mine, theirs, found, kept);
    }

    /** To be written over what is there now, and over nothing else. */
    RateCriteria.Item item() {
        return new RateCriteria.Item(
                criterion,
                mine.level(),
                mine.notApplicable(),
                mine.reason(),
                mine.narrative(),
                mine.confidence() == null ? null : Confidence.valueOf(mine.confidence()),
                theirs == null ? 0L : theirs.version(),
                null);
    }
}
