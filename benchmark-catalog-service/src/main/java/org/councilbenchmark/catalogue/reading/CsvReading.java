package org.councilbenchmark.catalogue.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.EditionReader;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;
import org.councilbenchmark.platform.table.CellText;

/** RFC 4180 with a header and one row per node. What is said of the edition as a whole comes as parameters. */
@Singleton
class CsvReading implements EditionReader {

    private static final int LARGEST_RECORD = 1024 * 1024;

    @Override
    public EditionFormat format() {
        return EditionFormat.CSV;
    }

    @Override
    public Optional<WrittenEdition> read(Path file, Faults faults) throws IOException {
        List.of("benchmark", "edition", "title", "scale")
                .forEach(member -> faults.places().inParameter("/" + member, member));
        NodeTable table = new NodeTable(faults, "", new Bounds());
        try (Reader text = Utf8.open(file);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(LARGEST_RECORD)
                        .ofCsvRecord(text)) {
            readRows(csv.iterator(), table, faults);
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException broken) {
            explain(broken, faults);
            return Optional.empty();
        }
        EditionFile head = new EditionFile(null, null, null, null, null, null, null, null);
        return Optional.of(new WrittenEdition(head, table.themes(), table.strays(), new Losses()));
    }

    private static void readRows(Iterator<CsvRecord> records, NodeTable table, Faults faults) {
        List<String> titles = records.hasNext() ? records.next().getFields() : List.of();
        TableHeader header =
                new TableHeader(titles, "", Arrays.asList(NodeColumn.titles()), NodeTable.REQUIRED, faults);
        for (int row = 2; records.hasNext(); row++) {
            List<String> cells = records.next().getFields();
            if (!isBlank(cells)) {
                table.add(
                        row, header.row(cells.stream().map(CellText::unguarded).toList()));
                noteExtra(header, cells.size(), row, faults);
            }
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    private static void noteExtra(TableHeader header, int cells, int row, Faults faults) {
        if (header.isBeyond(cells - 1)) {
            faults.add(
                    "/rows/" + row,
                    "cells-beyond-header",
                    null,
                    "The row has more cells than the header.",
                    "Quote cells that hold commas.");
        }
    }

    private static void explain(Exception broken, Faults faults) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                Utf8.refuse(faults);
                return;
            }
        }
        faults.addUnreadable(
                "",
                "not-csv",
                null,
                "The file is not valid CSV: a quote is not closed, or a row is longer than 1 MiB.",
                "Close every quote; write a quote inside a cell twice.");
    }
}
