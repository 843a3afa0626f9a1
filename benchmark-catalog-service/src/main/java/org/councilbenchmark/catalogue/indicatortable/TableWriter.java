package org.councilbenchmark.catalogue.indicatortable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Writes a table: a header, then one row for each indicator, by RFC 4180. */
public final class TableWriter {

    private TableWriter() {}

    public static String write(List<TableRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    Arrays.stream(Column.values()).map(column -> column.header).toArray(String[]::new));
            rows.forEach(row -> csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> column.cell(row))
                    .toArray(String[]::new)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
