package org.councilbenchmark.assessment.ratingtable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Export;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet that is filled in. Protected so that nobody overwrites a criterion's code by a slip; the password is in the
 * guide, because it guards nothing: what comes back is checked anew.
 */
final class RatingsSheet {

    static final String PASSWORD = "open";

    private static final int LOT = 100;
    private static final String HEADER_COLOUR = "D9E2EC";
    private static final String FILLED_IN_COLOUR = "FFF9E5";

    private final Worksheet sheet;
    private final Choices choices;

    RatingsSheet(Workbook workbook, Choices choices) {
        this.sheet = workbook.newWorksheet(WorkbookNames.RATINGS);
        this.choices = choices;
    }

    /** After the choices, to which its cells refer. */
    void write(Export export) throws IOException {
        writeHeader();
        List<CriterionLine> criteria = export.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            writeRow(i + 1, RatingRow.cells(export.subject(), criteria.get(i)));
            choices.offerLevels(column(RatingColumn.LEVEL, i + 1, i + 1), criteria.get(i));
            if (i % LOT == 0) {
                sheet.flush();
            }
        }
        int last = Math.max(1, criteria.size());
        choices.offerNotApplicable(column(RatingColumn.NOT_APPLICABLE, 1, last));
        choices.offerConfidence(column(RatingColumn.CONFIDENCE, 1, last));
        sheet.setAutoFilter(0, 0, last, RatingColumn.NOTE.ordinal());
        sheet.finish();
    }

    private org.dhatim.fastexcel.Range column(RatingColumn column, int from, int to) {
        return sheet.range(from, column.ordinal(), to, column.ordinal());
    }

    private void writeHeader() {
        for (RatingColumn column : RatingColumn.values()) {
            sheet.inlineString(0, column.ordinal(), column.title());
            sheet.width(column.ordinal(), column.width());
            sheet.style(0, column.ordinal()).bold().fillColor(HEADER_COLOUR).set();
            if (column.isTechnical()) {
                sheet.hideColumn(column.ordinal());
            }
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.protect(
                PASSWORD,
                SheetProtectionOption.SHEET,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS);
    }

    private void writeRow(int row, Map<RatingColumn, Object> cells) {
        for (RatingColumn column : RatingColumn.values()) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column.ordinal(), number);
            } else if (value != null) {
                sheet.inlineString(row, column.ordinal(), value.toString());
            }
            if (column.isFilledIn()) {
                sheet.style(row, column.ordinal())
                        .wrapText(true)
                        .verticalAlignment("top")
                        .fillColor(FILLED_IN_COLOUR)
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            } else if (!column.isTechnical()) {
                sheet.style(row, column.ordinal())
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }
}
