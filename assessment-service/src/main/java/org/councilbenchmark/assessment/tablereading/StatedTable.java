package org.councilbenchmark.assessment.tablereading;

import static org.councilbenchmark.assessment.ratingtable.RatingColumn.ASSESSMENT;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.CRITERION;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.EDITION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;

/**
 * A table as it was read.
 *
 * @param rows all that are not blank, those with faults as far as they could be read
 * @param faults what is wrong with rows in themselves; to be added to by those who know more
 */
public record StatedTable(List<StatedRow> rows, TableFaults faults) {

    /** Where a table must come from to be taken. */
    public record Origin(UUID assessment, String editionKey) {}

    public static StatedTable read(Path file, boolean csv, Origin origin) {
        List<TableRow> rows = rows(file, csv);
        requireOrigin(rows, origin);
        TableFaults faults = new TableFaults();
        Map<String, Integer> seen = new HashMap<>();
        rows.forEach(row -> checkCriterion(row, seen, faults));
        return new StatedTable(
                rows.stream().map(row -> new RowReading(row, faults).read()).toList(), faults);
    }

    private static List<TableRow> rows(Path file, boolean csv) {
        try {
            return csv ? CsvTable.read(file) : XlsxTable.read(file);
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }

    private static void requireOrigin(List<TableRow> rows, Origin origin) {
        TableFaults faults = new TableFaults();
        for (TableRow row : rows) {
            requireSame(row, ASSESSMENT, origin.assessment().toString(), faults);
            requireSame(row, EDITION, origin.editionKey(), faults);
        }
        if (!faults.rows().isEmpty()) {
            throw faults.failure(TableProblem.TABLE_FOREIGN);
        }
    }

    private static void requireSame(TableRow row, RatingColumn column, String expected, TableFaults faults) {
        String found = row.bare(column);
        if (!expected.equalsIgnoreCase(found)) {
            faults.add(
                    row.number(),
                    column,
                    column.title() + (found == null ? "-missing" : "-differs"),
                    found,
                    found == null
                            ? "The row does not say of which %s it is.".formatted(column.title())
                            : "The row is of another %s than %s.".formatted(column.title(), expected),
                    "Send the table to the assessment that it was exported from, or export this one.");
        }
    }

    private static void checkCriterion(TableRow row, Map<String, Integer> seen, TableFaults faults) {
        String criterion = row.bare(CRITERION);
        if (criterion == null) {
            faults.add(
                    row.number(),
                    CRITERION,
                    "criterion-missing",
                    null,
                    "The row does not say of which criterion it is.",
                    "Undo merged cells and write one criterion in each row, or clear the row.");
            return;
        }
        Integer first = seen.putIfAbsent(criterion, row.number());
        if (first != null) {
            String detail = "%s stands in row %d and again in row %d.".formatted(criterion, first, row.number());
            String remedy = "Keep one row for each criterion.";
            faults.add(row.number(), CRITERION, "criterion-repeated", criterion, detail, remedy);
            faults.add(first, CRITERION, "criterion-repeated", criterion, detail, remedy);
        }
    }
}
