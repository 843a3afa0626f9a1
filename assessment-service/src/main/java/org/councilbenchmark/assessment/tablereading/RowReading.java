package org.councilbenchmark.assessment.tablereading;

import static org.councilbenchmark.assessment.ratingtable.RatingColumn.CONFIDENCE;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.CRITERION;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.FINGERPRINT;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.LEVEL;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.NARRATIVE;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.NOT_APPLICABLE;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.REASON;
import static org.councilbenchmark.assessment.ratingtable.RatingColumn.VERSION;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;

/** One row's cells, each read as what its column holds; what cannot be read is null, and a fault. */
final class RowReading {

    private static final int MOST_DIGITS = 18;

    private final TableRow row;
    private final TableFaults faults;

    RowReading(TableRow row, TableFaults faults) {
        this.row = row;
        this.faults = faults;
    }

    StatedRow read() {
        Long version = number(VERSION, "Export again; this column is not to be changed.");
        if (version == null && row.bare(VERSION) == null || row.bare(FINGERPRINT) == null) {
            add(VERSION, "version-missing", "The row does not say which rating its author saw.", "Export again.");
        }
        Long level = number(LEVEL, "Write the number of a level alone; the column 'levels' lists them.");
        return new StatedRow(
                row.number(),
                row.bare(CRITERION),
                version == null ? 0 : version,
                row.bare(FINGERPRINT),
                level == null ? null : level(level),
                yesOrNo(),
                row.text(REASON),
                row.text(NARRATIVE),
                confidence());
    }

    private Long number(RatingColumn column, String remedy) {
        String digits = row.bare(column);
        try {
            return digits == null || digits.length() > MOST_DIGITS
                    ? tooLong(column, digits, remedy)
                    : Long.valueOf(new BigDecimal(digits).longValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return notANumber(column, remedy);
        }
    }

    private Long tooLong(RatingColumn column, String digits, String remedy) {
        return digits == null ? null : notANumber(column, remedy);
    }

    private Long notANumber(RatingColumn column, String remedy) {
        add(column, "not-a-number", "This is not a whole number.", remedy);
        return null;
    }

    /** A number that is no level of any scale is told as such by the rules of rating. */
    private static Integer level(long level) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, level));
    }

    private Boolean yesOrNo() {
        String word = row.bare(NOT_APPLICABLE);
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Boolean.TRUE;
            case "no", "false" -> Boolean.FALSE;
            default -> {
                add(NOT_APPLICABLE, "not-a-choice", "This is neither yes nor no.", "Write yes or no.");
                yield null;
            }
        };
    }

    private String confidence() {
        String word = row.bare(CONFIDENCE);
        if (word == null || word.equals(StatedRow.TAKE_AWAY)) {
            return word;
        }
        String constant = word.toUpperCase(Locale.ROOT);
        if (Arrays.stream(Confidence.values()).noneMatch(each -> each.name().equals(constant))) {
            String all = Arrays.stream(Confidence.values()).map(Enum::name).collect(Collectors.joining(", "));
            add(CONFIDENCE, "not-a-choice", "This confidence is not known.", "Write one of: " + all + ".");
        }
        return constant;
    }

    private void add(RatingColumn column, String code, String detail, String remedy) {
        faults.add(row.number(), column, code, row.bare(column), detail, remedy);
    }
}
