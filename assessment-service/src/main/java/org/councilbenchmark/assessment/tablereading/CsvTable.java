package org.councilbenchmark.assessment.tablereading;

import static org.councilbenchmark.assessment.tablereading.TableProblem.unreadable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmark.platform.table.CellText;

/** A table as CSV: UTF-8, with or without a byte order mark, a comma between cells. */
final class CsvTable {

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    static List<TableRow> read(Path file) throws IOException {
        try (Reader text = text(file);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(LONGEST_LINE)
                        .ofCsvRecord(text)) {
            return rows(csv);
        } catch (CsvParseException broken) {
            throw unreadable(
                    "line-unreadable",
                    "A row cannot be read as CSV, or is longer than " + LONGEST_LINE + " characters.",
                    "Close every quote, double quotes inside a cell, and keep rows short.");
        } catch (UncheckedIOException | CharacterCodingException failure) {
            throw notText(failure);
        }
    }

    private static List<TableRow> rows(CsvReader<CsvRecord> csv) {
        TableRows rows = new TableRows();
        int number = 0;
        for (CsvRecord line : csv) {
            number++;
            List<String> cells =
                    line.getFields().stream().map(CellText::unguarded).toList();
            if (rows.hasHeader() && cells.size() > 1 && cells.size() != rows.width()) {
                throw miscounted(number, cells.size(), rows.width());
            }
            rows.add(number, cells);
        }
        return rows.all();
    }

    private static RuntimeException miscounted(int row, int cells, int width) {
        TableFaults faults = new TableFaults();
        faults.add(
                row,
                (String) null,
                "cells-miscounted",
                null,
                "The row has %d cells, the header %d.".formatted(cells, width),
                "Give every row one cell for each column; quote a cell that holds a comma.");
        return faults.failure(TableProblem.TABLE_INVALID);
    }

    private static RuntimeException notText(Exception failure) throws IOException {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof CharacterCodingException) {
            return unreadable("not-utf-8", "The file is not UTF-8.", "Save it as UTF-8 and send it again.");
        }
        throw (IOException) cause;
    }

    private static Reader text(Path file) throws IOException {
        PushbackReader text = new PushbackReader(new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
