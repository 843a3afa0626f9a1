package org.councilbenchmark.assessment.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The ratings sheet of a workbook, in somebody's hands: read, changed, and saved as a workbook of its own. */
public final class RatingTable {

    private static final String SHEET = "Ratings";

    private final List<List<String>> rows;

    private RatingTable(List<List<String>> rows) {
        this.rows = rows;
    }

    public static RatingTable read(byte[] workbook) {
        return new RatingTable(sheet(workbook, SHEET));
    }

    /** Made by hand; cells are separated by bars. */
    public static RatingTable of(List<String> header, String... rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(new ArrayList<>(header));
        for (String row : rows) {
            all.add(new ArrayList<>(List.of(row.split("\\|", -1))));
        }
        return new RatingTable(all);
    }

    /** The texts of a sheet, row by row; empty cells are empty texts. */
    public static List<List<String>> sheet(byte[] workbook, String name) {
        try (ReadableWorkbook file = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = file.findSheet(name).orElseThrow().openStream()) {
            return new ArrayList<>(rows.map(RatingTable::texts).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getCellRawValue(column).orElse(""));
        }
        return texts;
    }

    public List<String> header() {
        return rows.get(0);
    }

    public List<List<String>> rows() {
        return rows;
    }

    public String get(String criterion, String column) {
        List<String> row = row(criterion);
        int place = header().indexOf(column);
        return place < row.size() ? row.get(place) : "";
    }

    public RatingTable set(String criterion, String column, String value) {
        List<String> row = row(criterion);
        while (row.size() < header().size()) {
            row.add("");
        }
        row.set(header().indexOf(column), value);
        return this;
    }

    /** In every row. */
    public RatingTable setAll(String column, String value) {
        rows.subList(1, rows.size()).forEach(row -> row.set(header().indexOf(column), value));
        return this;
    }

    /** The row number as a spreadsheet shows it. */
    public int numberOf(String criterion) {
        return rows.indexOf(row(criterion)) + 1;
    }

    private List<String> row(String criterion) {
        return rows.stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    public String csv() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    }

    /** Numbers are saved as numbers, as a spreadsheet does. */
    public byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("-?[0-9]{1,9}")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }
}
