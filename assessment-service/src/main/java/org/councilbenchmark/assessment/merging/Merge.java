package org.councilbenchmark.assessment.merging;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.merging.MergedRow.Outcome;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.ratingtable.RatingTexts;
import org.councilbenchmark.assessment.tablereading.StatedRow;

/** What follows from rows that can be read, given what is there; whether it may be written is asked elsewhere. */
final class Merge {

    private Merge() {}

    /** @param theirs the ratings that are there now, by criterion */
    static List<MergedRow> of(List<StatedRow> rows, Map<String, RatingView> theirs) {
        return rows.stream()
                .map(row -> merged(row, theirs.get(row.criterion())))
                .toList();
    }

    private static MergedRow merged(StatedRow row, RatingView theirs) {
        if (row.isUntouched()) {
            return MergedRow.unchanged(row.row(), row.criterion(), List.of());
        }
        RatingState there = theirs == null ? RatingTexts.NONE : theirs.state();
        RatingState mine = row.over(there);
        List<String> kept = row.keptOf(there);
        if (RatingTexts.plain(mine).equals(RatingTexts.plain(there))) {
            return MergedRow.unchanged(row.row(), row.criterion(), kept);
        }
        return new MergedRow(
                row.row(), row.criterion(), outcome(row, theirs), mine, theirs, null, kept.isEmpty() ? null : kept);
    }

    private static Outcome outcome(StatedRow row, RatingView theirs) {
        if (row.version() != (theirs == null ? 0 : theirs.version())) {
            return Outcome.CONFLICT;
        }
        return theirs == null ? Outcome.CREATED : Outcome.CHANGED;
    }
}
