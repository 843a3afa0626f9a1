package org.councilbenchmark.catalogue.indicatortable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.platform.table.CellText;

/** The cells of one row, each read as what its column holds. What cannot be read is null, and a breach. */
final class Cells {

    private static final int LONGEST_NUMBER = 40;

    private final Map<Column, String> byColumn;
    private final List<Breach> breaches = new ArrayList<>();

    Cells(Map<Column, String> byColumn) {
        this.byColumn = byColumn;
    }

    List<Breach> breaches() {
        return breaches;
    }

    /** As it stands, without a guard against formulas; null when empty. */
    String text(Column column) {
        String cell = byColumn.get(column);
        return cell == null || cell.isBlank() ? null : CellText.unguarded(cell);
    }

    private String bare(Column column) {
        String text = text(column);
        return text == null ? null : text.strip();
    }

    <E extends Enum<E>> E constant(Column column, Class<E> type) {
        String word = bare(column);
        return word == null ? null : constant(column, word, type);
    }

    private <E extends Enum<E>> E constant(Column column, String word, Class<E> type) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return refused(column, "unknown-value", word, "This is not known here.", "Use one of: " + all + ".");
    }

    <E extends Enum<E>> List<E> constants(Column column, Class<E> type) {
        String words = bare(column);
        List<E> constants = new ArrayList<>();
        for (String word : words == null ? new String[0] : words.split(";")) {
            if (!word.isBlank()) {
                constants.add(constant(column, word.strip(), type));
            }
        }
        return constants;
    }

    Integer integer(Column column) {
        String digits = bare(column);
        try {
            return digits == null ? null : Integer.valueOf(digits);
        } catch (NumberFormatException notANumber) {
            return refused(column, "not-a-number", digits, "This is not a whole number.", "Write digits only.");
        }
    }

    BigDecimal decimal(Column column) {
        String digits = bare(column);
        try {
            return digits == null || digits.length() > LONGEST_NUMBER
                    ? tooLong(column, digits)
                    : new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return refused(column, "not-a-number", digits, "This is not a number.", "Write a number such as 97.5.");
        }
    }

    private BigDecimal tooLong(Column column, String digits) {
        return digits == null
                ? null
                : refused(
                        column,
                        "not-a-number",
                        digits,
                        "The number has more than " + LONGEST_NUMBER + " characters.",
                        "Write at most 12 digits before and after the point.");
    }

    Boolean flag(Column column) {
        String word = bare(column);
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> refused(column, "not-a-flag", word, "This is neither true nor false.", "Write true or false.");
        };
    }

    LocalDate date(Column column) {
        String day = bare(column);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException notADate) {
            return refused(column, "not-a-date", day, "This is not a date.", "Write a date such as 2009-04-01.");
        }
    }

    private <T> T refused(Column column, String code, String value, String detail, String remedy) {
        breaches.add(new Breach(column.header, code, value, detail, remedy));
        return null;
    }
}
