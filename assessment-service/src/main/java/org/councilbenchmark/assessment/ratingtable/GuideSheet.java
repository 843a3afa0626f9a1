package org.councilbenchmark.assessment.ratingtable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.Subject;
import org.councilbenchmark.assessment.scoring.RatingScale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What the workbook is of, how it is filled in, and what the levels are called. */
final class GuideSheet {

    private static final String[] HOW = {
        "Fill in the yellow cells of the sheet Ratings, then send the whole workbook back.",
        "Either choose a level, or set notApplicable to yes and give a reason.",
        "An empty cell takes nothing away: what the service holds stays. A dash (-) in narrative or confidence empties it.",
        "Level, notApplicable and reason belong together: to turn one into the other, fill in or clear all three.",
        "A rating as a whole is removed in the service, not here.",
        "Rows may be sorted, filtered and left out. Columns may be moved, but not renamed. Formulas are not taken.",
        "Rows that you leave as they are change nothing, even when colleagues have changed them meanwhile.",
        "The sheet is protected against slips only; the password is: " + RatingsSheet.PASSWORD
    };

    private final Worksheet sheet;
    private int row;

    private GuideSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, Export export) throws IOException {
        GuideSheet guide = new GuideSheet(workbook.newWorksheet("Read me"));
        guide.sheet.width(0, 24);
        guide.sheet.width(1, 100);
        guide.writeSubject(export);
        guide.writeHow();
        guide.writeScales(export);
        guide.sheet.finish();
    }

    private void writeSubject(Export export) {
        Subject subject = export.subject();
        title("This workbook");
        line("assessment", subject.id());
        line("title", subject.name());
        line("council", subject.council().name() + " (" + subject.council().code() + ")");
        line("edition", subject.editionTitle() + " (" + subject.editionKey() + ")");
        line("kind", subject.kind());
        line("period", subject.periodLabel() == null ? subject.period() : subject.periodLabel());
        line("status", subject.status());
        line("exported at", export.takenAt());
        line("rule version", export.ruleVersion());
    }

    private void writeHow() {
        title("How to fill it in");
        for (String sentence : HOW) {
            line("", sentence);
        }
    }

    private void writeScales(Export export) {
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        for (CriterionLine each : export.criteria()) {
            scales.putIfAbsent(each.criterion().scale().code(), each.criterion().scale());
        }
        scales.values().forEach(scale -> {
            title("Levels of the scale " + scale.code());
            scale.levels().forEach(level -> line(String.valueOf(level.value()), level.label()));
        });
    }

    private void title(String text) {
        row += row == 0 ? 0 : 1;
        sheet.inlineString(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void line(String name, Object text) {
        sheet.inlineString(row, 0, name);
        sheet.inlineString(row, 1, text.toString());
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        row++;
    }
}
