package org.councilbenchmark.assessment.tablereading;

import static org.councilbenchmark.assessment.tablereading.TableProblem.unreadable;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.rating.RateCriteria;

/** Rows as they are read: the first is the header, blank ones are passed over. */
final class TableRows {

    private final List<TableRow> rows = new ArrayList<>();
    private TableHeader header;

    void add(int number, List<String> cells) {
        if (header == null) {
            header = TableHeader.of(cells);
            return;
        }
        TableRow row = header.row(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() > RateCriteria.MOST) {
            throw unreadable(
                    "too-many-rows",
                    "The table has more than %,d rows.".formatted(RateCriteria.MOST),
                    "Send one row for each criterion.");
        }
    }

    /** How many cells every row has; known once the header is read. */
    int width() {
        return header.width();
    }

    boolean hasHeader() {
        return header != null;
    }

    /** Fails where there was not even a header. */
    List<TableRow> all() {
        if (header == null) {
            TableHeader.of(List.of());
        }
        return rows;
    }
}
