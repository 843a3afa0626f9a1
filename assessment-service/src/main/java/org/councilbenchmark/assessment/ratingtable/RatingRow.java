package org.councilbenchmark.assessment.ratingtable;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Subject;
import org.councilbenchmark.assessment.rating.RatingView;

/** One criterion as the cells of a row; an empty cell is absent, a number is a number. */
final class RatingRow {

    static final String YES = "yes";
    static final String NO = "no";

    private RatingRow() {}

    static Map<RatingColumn, Object> cells(Subject subject, CriterionLine line) {
        Map<RatingColumn, Object> cells = new EnumMap<>(RatingColumn.class);
        cells.put(RatingColumn.CRITERION, line.code());
        put(cells, RatingColumn.ELEMENT, line.element());
        put(cells, RatingColumn.HEADING, line.heading());
        put(cells, RatingColumn.TITLE, line.title());
        putRating(cells, line.rating());
        cells.put(RatingColumn.LEVELS, levels(line));
        put(cells, RatingColumn.NOTE, line.leftOut());
        cells.put(RatingColumn.ASSESSMENT, subject.id().toString());
        cells.put(RatingColumn.EDITION, subject.editionKey());
        cells.put(
                RatingColumn.VERSION, line.rating() == null ? 0L : line.rating().version());
        cells.put(
                RatingColumn.FINGERPRINT,
                RatingTexts.fingerprint(
                        line.rating() == null ? RatingTexts.NONE : line.rating().state()));
        return cells;
    }

    private static void putRating(Map<RatingColumn, Object> cells, RatingView rating) {
        if (rating == null) {
            return;
        }
        put(cells, RatingColumn.LEVEL, rating.level());
        cells.put(RatingColumn.NOT_APPLICABLE, rating.notApplicable() ? YES : NO);
        put(cells, RatingColumn.REASON, rating.reason());
        put(cells, RatingColumn.NARRATIVE, rating.narrative());
        put(
                cells,
                RatingColumn.CONFIDENCE,
                rating.confidence() == null ? null : rating.confidence().name());
    }

    private static String levels(CriterionLine line) {
        return line.criterion().scale().levels().stream()
                .map(level -> level.value() + " " + level.label())
                .collect(Collectors.joining("; "));
    }

    private static void put(Map<RatingColumn, Object> cells, RatingColumn column, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            cells.put(column, value);
        }
    }
}
