package org.councilbenchmark.catalogue.membership;

import static org.councilbenchmark.platform.problem.RequestProblem.MALFORMED_REQUEST;
import static org.councilbenchmark.platform.problem.RequestProblem.TOO_LARGE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Members as a table: UTF-8 with or without a byte order mark, a header row, columns in any order and any case. */
public final class MembersCsv {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_LINE = 1024 * 1024;

    private final boolean neighbours;
    private final MemberFaults faults;
    private List<String> header;

    public MembersCsv(boolean neighbours, MemberFaults faults) {
        this.neighbours = neighbours;
        this.faults = faults;
    }

    /** All rows that can be read; the faults say what is wrong with the others. */
    public List<WrittenMember> read(InputStream body) {
        List<WrittenMember> members = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .maxBufferSize(LONGEST_LINE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new StringReader(text(body)))) {
            for (CsvRecord row : rows) {
                if (header == null) {
                    readHeader(row);
                } else if (header.isEmpty() || members.size() > MemberCheck.MOST_ROWS) {
                    break;
                } else {
                    members.add(member(row));
                }
            }
            if (header == null) {
                requireColumns(List.of());
            }
        } catch (CsvParseException unreadable) {
            faults.add(
                    Place.row(members.size() + 2),
                    "",
                    "csv-unreadable",
                    null,
                    "The table cannot be read on from here: a quote is open, or a line is longer than 1 MiB.",
                    "Close the quote, and send one council a line.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return members;
    }

    private static String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw TOO_LARGE.with(
                    "The table is larger than " + MOST_BYTES + " bytes.",
                    "Send at most " + MemberCheck.MOST_ROWS + " rows, with the columns of a group only.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw MALFORMED_REQUEST.with("The table is not encoded in UTF-8.", "Save it as UTF-8 and send it again.");
        }
    }

    private void readHeader(CsvRecord row) {
        List<String> names = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        header = requireColumns(names) ? names : List.of();
    }

    private boolean requireColumns(List<String> names) {
        List<String> wanted = neighbours ? List.of("subject", "neighbour", "position", "distance") : List.of("council");
        List<String> needed = neighbours ? wanted.subList(0, 3) : wanted;
        String remedy = "Send the columns " + String.join(",", wanted) + " in any order"
                + (neighbours ? "; distance may be left out." : ".");
        List<String> unsuitable = names.stream()
                .filter(name -> !wanted.contains(name) || names.indexOf(name) != names.lastIndexOf(name))
                .distinct()
                .toList();
        List<String> missing =
                needed.stream().filter(name -> !names.contains(name)).toList();
        unsuitable.forEach(name -> faults.add(
                Place.row(1), name, "column-unsuitable", name, "The column is unknown or named twice.", remedy));
        missing.forEach(
                name -> faults.add(Place.row(1), name, "column-missing", null, "The column is missing.", remedy));
        return unsuitable.isEmpty() && missing.isEmpty();
    }

    private WrittenMember member(CsvRecord row) {
        Place place = Place.row((int) row.getStartingLineNumber());
        if (row.getFieldCount() != header.size()) {
            faults.add(
                    place,
                    "",
                    "cells-uneven",
                    row.getFieldCount(),
                    "The row has " + row.getFieldCount() + " cells, the header " + header.size() + ".",
                    "Send one cell for each column.");
        }
        return new WrittenMember(
                place,
                cell(row, "subject"),
                cell(row, neighbours ? "neighbour" : "council"),
                cell(row, "position"),
                cell(row, "distance"));
    }

    /** Null when empty. */
    private String cell(CsvRecord row, String column) {
        int index = header.indexOf(column);
        String text = index < 0 || index >= row.getFieldCount()
                ? ""
                : row.getField(index).strip();
        return text.isEmpty() ? null : text;
    }
}
