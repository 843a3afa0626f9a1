package org.councilbenchmark.assessment.ratingtable;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What may be chosen in a cell: lists on a hidden sheet, one column for each, to which the cells refer. */
final class Choices {

    private static final String SHEET = "Choices";
    private static final String NOT_APPLICABLE = "notApplicable";
    private static final String CONFIDENCE = "confidence";

    private final Map<String, List<?>> lists = new LinkedHashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    Choices(List<CriterionLine> criteria) {
        lists.put(NOT_APPLICABLE, List.of(RatingRow.YES, RatingRow.NO));
        lists.put(CONFIDENCE, Arrays.stream(Confidence.values()).map(Enum::name).toList());
        for (CriterionLine line : criteria) {
            RatingScale scale = line.criterion().scale();
            lists.putIfAbsent(name(scale), scale.values());
        }
    }

    private static String name(RatingScale scale) {
        return "scale " + scale.code();
    }

    void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int column = 0;
        for (Map.Entry<String, List<?>> list : lists.entrySet()) {
            sheet.inlineString(0, column, list.getKey());
            List<?> entries = list.getValue();
            for (int row = 0; row < entries.size(); row++) {
                if (entries.get(row) instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.inlineString(row + 1, column, entries.get(row).toString());
                }
            }
            ranges.put(list.getKey(), sheet.range(1, column, entries.size(), column));
            column++;
        }
        sheet.finish();
    }

    /** Offers the levels of the criterion in the cell, and refuses anything else there. */
    void offerLevels(Range cell, CriterionLine line) {
        offer(cell, name(line.criterion().scale()), "Choose a level of this criterion's scale.");
    }

    void offerNotApplicable(Range cells) {
        offer(cells, NOT_APPLICABLE, "Choose yes or no.");
    }

    void offerConfidence(Range cells) {
        offer(cells, CONFIDENCE, "Choose LOW, MEDIUM or HIGH; a dash (-) takes it away.");
    }

    private void offer(Range cells, String list, String error) {
        boolean dashAllowed = list.equals(CONFIDENCE);
        cells.validateWithList(ranges.get(list))
                .errorStyle(dashAllowed ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Not one of the choices")
                .error(error);
    }
}
