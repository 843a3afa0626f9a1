package org.councilbenchmark.assessment.tablereading;

import static org.councilbenchmark.assessment.tablereading.TableProblem.unreadable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.councilbenchmark.assessment.ratingtable.WorkbookNames;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.table.WorkbookGuard;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The ratings sheet of a workbook. Cells hold values, not formulas. */
final class XlsxTable {

    /** Unpacked: every criterion with the longest narrative, several times over. */
    private static final int MOST_MEBIBYTES = 32;

    private static final int MOST_DIGITS = 40;

    private XlsxTable() {}

    static List<TableRow> read(Path file) throws IOException {
        try {
            Optional<WorkbookGuard.Refusal> refusal = WorkbookGuard.check(file, MOST_MEBIBYTES);
            if (refusal.isPresent()) {
                throw unreadable(
                        refusal.get().code(),
                        refusal.get().detail(),
                        refusal.get().remedy());
            }
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                return rows(ratings(workbook));
            }
        } catch (ProblemException ours) {
            throw ours;
        } catch (ZipException | RuntimeException notWorkbook) {
            throw unreadable(
                    "not-xlsx", "The file is not an Excel workbook.", "Save it as .xlsx, or send CSV as text/csv.");
        }
    }

    private static Sheet ratings(ReadableWorkbook workbook) {
        return workbook.findSheet(WorkbookNames.RATINGS)
                .orElseThrow(() -> unreadable(
                        "sheet-missing",
                        "The workbook has no sheet '" + WorkbookNames.RATINGS + "'.",
                        "Export the assessment as xlsx and fill in that sheet; its name stays."));
    }

    private static List<TableRow> rows(Sheet sheet) throws IOException {
        TableRows rows = new TableRows();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> rows.add(row.getRowNum(), texts(row)));
        }
        return rows.all();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(null));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                cell.asNumber().abs().precision() - cell.asNumber().scale() > MOST_DIGITS
                        ? cell.getRawValue()
                        : cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> null;
            default -> cell.getRawValue();
        };
    }
}
