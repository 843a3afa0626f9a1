package org.councilbenchmark.assessment.tablereading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;

/**
 * The first row: which column stands where. Columns of the reader's own are let be.
 *
 * @param width how many cells there are
 */
record TableHeader(Map<RatingColumn, Integer> places, int width) {

    static TableHeader of(List<String> titles) {
        Map<RatingColumn, Integer> places = new EnumMap<>(RatingColumn.class);
        TableFaults faults = new TableFaults();
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place);
            RatingColumn column =
                    title == null ? null : RatingColumn.titled(title).orElse(null);
            if (column != null && places.putIfAbsent(column, place) != null) {
                faults.add(1, column, "column-duplicate", title, "The column stands there twice.", "Keep one of them.");
            }
        }
        Arrays.stream(RatingColumn.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .forEach(column -> faults.add(
                        1,
                        column,
                        "column-missing",
                        null,
                        "The column '" + column.title() + "' is missing.",
                        "Export again and fill in that file; hidden columns belong to it."));
        faults.throwIfAny();
        return new TableHeader(places, titles.size());
    }

    TableRow row(int number, List<String> cells) {
        Map<RatingColumn, String> byColumn = new EnumMap<>(RatingColumn.class);
        places.forEach((column, place) -> {
            if (place < cells.size() && cells.get(place) != null) {
                byColumn.put(column, cells.get(place));
            }
        });
        return new TableRow(number, byColumn);
    }
}
