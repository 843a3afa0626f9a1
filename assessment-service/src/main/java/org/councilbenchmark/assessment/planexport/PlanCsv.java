package org.councilbenchmark.assessment.planexport;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.platform.table.CellText;

/** The actions as a table: RFC 4180, and nothing in it that a spreadsheet would run. */
final class PlanCsv {

    /** A cell that starts like this is run by spreadsheets, or (the apostrophe) loses its first character there. */
    private static final String TITLES = "id title description criteria recommendations owner partnerOrganisation"
            + " indicator baseline target unit measuredBy term startsOn dueOn cost currency effort status"
            + " percentComplete overdue atRisk because";

    private PlanCsv() {}

    static String write(List<ActionView> actions) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(TITLES.split(" "));
        actions.forEach(action -> csv.writeRecord(cells(action)));
        return text.toString();
    }

    private static List<String> cells(ActionView action) {
        List<String> cells = new ArrayList<>(Arrays.asList(
                action.id().toString(),
                CellText.guarded(action.title()),
                CellText.guarded(action.description()),
                CellText.guarded(String.join("; ", action.criteria())),
                action.recommendations().stream().map(UUID::toString).collect(Collectors.joining("; ")),
                CellText.guarded(action.owner()),
                CellText.guarded(action.partnerOrganisation())));
        addMeasure(cells, action.measure());
        cells.addAll(Arrays.asList(action.term().name(), text(action.startsOn()), text(action.dueOn())));
        addCost(cells, action.cost());
        cells.addAll(Arrays.asList(
                text(action.effort()),
                action.status().name(),
                text(action.percentComplete()),
                text(action.overdue()),
                text(action.atRisk()),
                CellText.guarded(String.join(" ", reasons(action)))));
        return cells;
    }

    private static void addMeasure(List<String> cells, ActionView.Measure measure) {
        cells.addAll(
                measure == null
                        ? Collections.nCopies(5, null)
                        : Arrays.asList(
                                measure.indicator(),
                                measure.baseline(),
                                measure.target(),
                                CellText.guarded(measure.unit()),
                                text(measure.by())));
    }

    private static void addCost(List<String> cells, ActionView.Cost cost) {
        cells.addAll(cost == null ? Collections.nCopies(2, null) : List.of(cost.amount(), cost.currency()));
    }

    private static List<String> reasons(ActionView action) {
        List<String> reasons = new ArrayList<>(action.atRiskBecause());
        if (action.overdueBecause() != null) {
            reasons.add(0, action.overdueBecause());
        }
        return reasons;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
