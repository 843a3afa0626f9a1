package org.councilbenchmark.catalogue.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A bundled CSV file: UTF-8, a header row, empty cells for "none". */
public final class BundledTable {

    /** One row, by the names of the header. */
    public record Row(NamedCsvRecord cells) {

        /** The text of a column; null when empty. */
        public String text(String column) {
            String value = cells.getField(column).strip();
            return value.isEmpty() ? null : value;
        }

        LocalDate date(String column) {
            String value = text(column);
            return value == null ? null : LocalDate.parse(value);
        }

        /** The values of a column that holds several, separated by semicolons. */
        public List<String> list(String column) {
            String value = text(column);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split(";")).map(String::strip).toList();
        }
    }

    private BundledTable() {}

    public static List<Row> read(String file) {
        try (InputStream in = open(file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Row::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(String file) {
        return BundledTable.class.getResourceAsStream("/reference/" + file);
    }
}
