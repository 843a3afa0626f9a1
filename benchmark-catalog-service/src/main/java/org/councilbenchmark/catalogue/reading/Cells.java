package org.councilbenchmark.catalogue.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilbenchmark.catalogue.content.LevelDescriptor;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.platform.table.CellText;

/**
 * One row by column, each cell read as what it should hold.
 *
 * @param at where the row stands
 * @param cells filled cells only
 */
record Cells(String at, Map<String, String> cells, Faults faults) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern LEVEL = Pattern.compile("-?[0-9]{1,6}");

    boolean has(String column) {
        return cells.containsKey(column);
    }

    String text(String column) {
        return cells.get(column);
    }

    /** A code or another word without meaning at its ends. */
    String word(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    BigDecimal number(String column) {
        String cell = word(column);
        if (cell == null) {
            return null;
        }
        if (!NUMBER.matcher(cell).matches()) {
            faults.add(
                    at + "/" + column,
                    "number-malformed",
                    cell,
                    "This is not a number.",
                    "Use digits and a decimal point, such as 1.5.");
            return null;
        }
        return new BigDecimal(cell);
    }

    Boolean truth(String column) {
        String cell = word(column);
        if (cell == null) {
            return null;
        }
        boolean yes = cell.equalsIgnoreCase("true");
        if (!yes && !cell.equalsIgnoreCase("false")) {
            faults.add(
                    at + "/" + column,
                    "truth-malformed",
                    cell,
                    "This is neither true nor false.",
                    "Use true or false.");
        }
        return yes;
    }

    List<String> list(String column, Bounds bounds) {
        String cell = cells.get(column);
        List<String> entries = cell == null ? List.of() : CellText.split(cell);
        entries.forEach(entry -> bounds.countValue());
        return entries;
    }

    List<LevelDescriptor> descriptors(String column, Bounds bounds) {
        List<LevelDescriptor> descriptors = new ArrayList<>();
        List<String> entries = list(column, bounds);
        for (int index = 0; index < entries.size(); index++) {
            String entry = entries.get(index);
            int sign = entry.indexOf('=');
            if (sign < 0 || !LEVEL.matcher(entry.substring(0, sign).strip()).matches()) {
                faults.add(
                        at + "/" + column + "/" + index,
                        "descriptor-malformed",
                        entry,
                        "This does not say which level it describes.",
                        "Write the level, an equals sign and the words, such as 3=The plan is funded.");
            } else {
                int level = Integer.parseInt(entry.substring(0, sign).strip());
                descriptors.add(new LevelDescriptor(level, entry.substring(sign + 1)));
            }
        }
        return descriptors;
    }
}
