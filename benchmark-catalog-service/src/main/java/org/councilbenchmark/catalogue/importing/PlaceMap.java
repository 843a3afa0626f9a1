package org.councilbenchmark.catalogue.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;

/**
 * Where the parts of an edition stand in the file as it was sent. Checks know only JSON Pointers; here each becomes a
 * row and column, another pointer, or a query parameter. A pointer that has no place of its own has that of the part
 * it lies in; one without any stays as it is.
 */
public final class PlaceMap {

    /** One place; exactly one of pointer, parameter and row is there. */
    private record Place(String pointer, String parameter, Integer row, String column) {}

    private final Map<String, Place> places = new HashMap<>();

    public void atPointer(String part, String pointer) {
        places.put(part, new Place(pointer, null, null, null));
    }

    public void inParameter(String part, String parameter) {
        places.put(part, new Place(null, parameter, null, null));
    }

    /** A cell of a table. */
    public void inCell(String part, int row, String column) {
        places.put(part, new Place(null, null, row, column));
    }

    /**
     * A row of a table, whose columns are called as the members of the part.
     *
     * @param prefix what goes before the name of a column
     */
    public void inRow(String part, int row, String prefix) {
        places.put(part, new Place(null, null, row, prefix + "*"));
    }

    Fault place(Fault fault) {
        for (String part = fault.pointer(); part != null; part = above(part)) {
            Place place = places.get(part);
            if (place != null) {
                return at(place, fault, fault.pointer().substring(part.length()));
            }
        }
        return fault;
    }

    /** A place in words, for faults that mention a second one. */
    String describe(String pointer) {
        Fault placed = place(Fault.at(pointer, null, null, null, null));
        return placed.rows() == null
                ? String.valueOf(placed.pointer())
                : "row " + placed.rows().get(0);
    }

    private static String above(String pointer) {
        int end = pointer.lastIndexOf('/');
        return end < 0 ? null : pointer.substring(0, end);
    }

    private static Fault at(Place place, Fault fault, String rest) {
        return new Fault(
                fault.code(),
                place.pointer(),
                place.parameter(),
                place.row() == null ? null : List.of(place.row()),
                place.column() == null ? null : column(place.column(), rest),
                fault.value(),
                fault.detail(),
                fault.remedy(),
                fault.total());
    }

    private static String column(String column, String rest) {
        String member = rest.isEmpty() ? "code" : rest.split("/")[1];
        return column.endsWith("*") ? column.substring(0, column.length() - 1) + member : column;
    }
}
