package org.councilbenchmark.assessment.tablereading;

import java.util.Map;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;

/**
 * A row as it stands in the file.
 *
 * @param number the header being row 1
 */
record TableRow(int number, Map<RatingColumn, String> cells) {

    /** Null for an empty cell, and for one with nothing but blanks. */
    String text(RatingColumn column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell;
    }

    String bare(RatingColumn column) {
        String text = text(column);
        return text == null ? null : text.strip();
    }

    /** Whether nothing stands in it that would be read: a gap, or somebody's remark under the table. */
    boolean isBlank() {
        return cells.keySet().stream().noneMatch(column -> column.isNeeded() && text(column) != null);
    }
}
