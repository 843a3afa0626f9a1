package org.councilbenchmark.assessment.ratingtable;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.result.Display;
import org.councilbenchmark.assessment.result.NodeResult;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The scores at the time of the export, shown and exact; they do not follow what is filled in. */
final class ScoresSheet {

    private static final List<String> TITLES = List.of(
            "node", "type", "title", "score", "coverage", "sufficient", "capped", "label", "exclusion", "exactScore");
    private static final int[] WIDTHS = {12, 12, 60, 9, 10, 11, 9, 20, 18, 20};
    private static final int LOT = 200;

    private ScoresSheet() {}

    static void write(Workbook workbook, Export export) throws IOException {
        Worksheet sheet = workbook.newWorksheet("Scores");
        for (int column = 0; column < TITLES.size(); column++) {
            sheet.inlineString(0, column, TITLES.get(column));
            sheet.width(column, WIDTHS[column]);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
        for (int i = 0; i < export.nodes().size(); i++) {
            writeNode(sheet, i + 1, export.nodes().get(i));
            if (i % LOT == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void writeNode(Worksheet sheet, int row, Export.ScoredNode node) {
        NodeResult result = node.result();
        text(sheet, row, 0, result.node());
        text(sheet, row, 1, result.nodeType());
        text(sheet, row, 2, node.title());
        number(sheet, row, 3, Display.score(result.score()));
        number(sheet, row, 4, Display.coverage(result.coverage()));
        text(sheet, row, 5, result.sufficient() ? RatingRow.YES : RatingRow.NO);
        text(sheet, row, 6, result.capped() ? RatingRow.YES : RatingRow.NO);
        text(sheet, row, 7, result.label());
        text(sheet, row, 8, result.exclusion());
        text(sheet, row, 9, result.score());
    }

    private static void text(Worksheet sheet, int row, int column, Object text) {
        if (text != null) {
            sheet.inlineString(row, column, text.toString());
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }
}
