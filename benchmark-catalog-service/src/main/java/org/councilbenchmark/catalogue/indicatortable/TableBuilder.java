package org.councilbenchmark.catalogue.indicatortable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.measure.Breach;

/** A table in the making: the first row names the columns, each later one is an indicator. */
final class TableBuilder {

    /** Far more indicators than any framework has; keeps a file of tiny rows from filling the memory. */
    static final int MOST_ROWS = 20_000;

    private final RowReader rowReader;
    private final TableFaults faults = new TableFaults();
    private final List<IndicatorTable.Numbered> rows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private HeaderRow header;
    private int number;
    private int read;

    TableBuilder(RowReader rowReader) {
        this.rowReader = rowReader;
    }

    /** Takes the next row; false when no more are wanted. */
    boolean add(List<String> cells) {
        number++;
        if (header == null) {
            header = HeaderRow.of(cells, breach -> faults.add(1, breach));
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            addRow(cells);
        }
        return read <= MOST_ROWS;
    }

    private void addRow(List<String> cells) {
        if (++read > MOST_ROWS) {
            refuse(
                    "too-many-rows",
                    "There are more than " + MOST_ROWS + " rows.",
                    "Split the table into several files.");
        } else if (cells.size() != header.width()) {
            refuse(
                    "cells-miscounted",
                    "The row has " + cells.size() + " cells, the header " + header.width() + ".",
                    "Give every row one cell for each column; quote a cell that holds a comma.");
        } else {
            take(rowReader.read(new Cells(byColumn(cells))));
        }
    }

    private Map<Column, String> byColumn(List<String> cells) {
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        header.places().forEach((column, place) -> byColumn.put(column, cells.get(place)));
        return byColumn;
    }

    private void take(RowReader.Reading reading) {
        if (reading.row().code() != null) {
            codes.add(reading.row().code());
        }
        if (reading.breaches().isEmpty()) {
            rows.add(new IndicatorTable.Numbered(number, reading.row()));
        }
        reading.breaches().stream()
                .filter(breach -> !header.lacks(breach.member()))
                .forEach(breach -> faults.add(number, breach));
    }

    private void refuse(String code, String detail, String remedy) {
        faults.add(number, new Breach(null, code, null, detail, remedy));
    }

    /** The rest of the file cannot be read. */
    void breakOff(Breach breach) {
        faults.add(number + 1, breach);
    }

    IndicatorTable build() {
        if (header == null && faults.total() == 0) {
            number = 1;
            refuse("header-missing", "The file is empty.", "Begin with a header row of: " + Column.allNames() + ".");
        }
        return new IndicatorTable(read, rows, codes, faults);
    }
}
