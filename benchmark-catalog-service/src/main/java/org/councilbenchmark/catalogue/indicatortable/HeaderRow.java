package org.councilbenchmark.catalogue.indicatortable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.councilbenchmark.catalogue.measure.Breach;

/**
 * The first row.
 *
 * @param places where each column stands
 * @param width how many cells every row must have
 */
record HeaderRow(Map<Column, Integer> places, int width) {

    /** In any order; what is unknown, twice or missing is told, and the rest is used. */
    static HeaderRow of(List<String> cells, Consumer<Breach> faults) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < cells.size(); place++) {
            String name = cells.get(place).strip();
            Column column = Column.named(name).orElse(null);
            if (column == null) {
                faults.accept(unknown(name));
            } else if (places.putIfAbsent(column, place) != null) {
                faults.accept(twice(name));
            }
        }
        Column.NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.accept(missing(column)));
        return new HeaderRow(places, cells.size());
    }

    /** Whether a needed column is missing, so that no row need say so again. */
    boolean lacks(String name) {
        return Column.NEEDED.stream().anyMatch(column -> column.header.equals(name) && !places.containsKey(column));
    }

    private static Breach unknown(String name) {
        return new Breach(
                name,
                "column-unknown",
                name,
                "The column '" + name + "' is not known here.",
                "Leave it out, or use one of: " + Column.allNames() + ".");
    }

    private static Breach twice(String name) {
        return new Breach(name, "column-duplicate", name, "The column stands here twice.", "Keep one of them.");
    }

    private static Breach missing(Column column) {
        return new Breach(
                column.header, "column-missing", null, "This column is needed and is not there.", "Add the column.");
    }
}
