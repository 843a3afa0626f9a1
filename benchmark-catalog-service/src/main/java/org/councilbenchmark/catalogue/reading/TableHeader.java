package org.councilbenchmark.catalogue.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.importing.Faults;

/** The first row of a table: which column stands where. */
final class TableHeader {

    private final List<String> titles = new ArrayList<>();

    /**
     * @param sheet what goes before the names of columns in faults: empty, or the sheet with an exclamation mark
     * @param known all columns that may be there
     * @param required those that must be
     */
    TableHeader(List<String> cells, String sheet, Collection<String> known, List<String> required, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String title = cell == null ? "" : cell.strip();
            String at = "/header/" + sheet + Values.escaped(title);
            faults.places().inCell(at, 1, sheet + title);
            if (!known.contains(title)) {
                titles.add(null);
                noteUnknown(at, title, known, faults);
            } else if (seen.add(title)) {
                titles.add(title);
            } else {
                titles.add(null);
                faults.add(at, "column-duplicate", title, "The column stands here twice.", "Keep one of them.");
            }
        }
        required.stream().filter(title -> !seen.contains(title)).forEach(title -> {
            String at = "/header/" + sheet + title;
            faults.places().inCell(at, 1, sheet + title);
            faults.add(at, "column-missing", null, "There is no column '" + title + "'.", "Add it to the first row.");
        });
    }

    private static void noteUnknown(String at, String title, Collection<String> known, Faults faults) {
        if (!title.isEmpty()) {
            boolean joined = title.contains(";") || title.contains("\t");
            faults.add(
                    at,
                    joined ? "separator-wrong" : "column-unknown",
                    title,
                    joined ? "The columns are not separated by commas." : "There is no such column.",
                    joined ? "Save the table with commas." : "Use one of: " + String.join(", ", known) + ".");
        }
    }

    /** Whether anything stands right of the last column. */
    boolean isBeyond(int column) {
        return column >= titles.size();
    }

    /** The filled cells of a row by column; those of unknown columns are left out. */
    Map<String, String> row(List<String> cells) {
        Map<String, String> byTitle = new HashMap<>();
        for (int index = 0; index < Math.min(cells.size(), titles.size()); index++) {
            String cell = cells.get(index);
            if (titles.get(index) != null && cell != null && !cell.isEmpty()) {
                byTitle.put(titles.get(index), cell);
            }
        }
        return byTitle;
    }
}
