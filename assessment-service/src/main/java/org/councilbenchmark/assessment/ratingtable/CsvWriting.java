package org.councilbenchmark.assessment.ratingtable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.ExportFormat;
import org.councilbenchmark.assessment.exporting.ExportWriter;
import org.councilbenchmark.platform.table.CellText;

/** RFC 4180 in UTF-8, one row per criterion. Texts that a spreadsheet would run have an apostrophe before them. */
@Singleton
class CsvWriting implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(RatingColumn.titles());
        for (CriterionLine line : export.criteria()) {
            Map<RatingColumn, Object> cells = RatingRow.cells(export.subject(), line);
            csv.writeRecord(Arrays.stream(RatingColumn.values())
                    .map(column -> cell(cells.get(column)))
                    .toArray(String[]::new));
        }
        csv.flush();
    }

    /** A number is never run, not even a negative level. */
    private static String cell(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Number ? value.toString() : CellText.guarded(value.toString());
    }
}
