package org.councilbenchmark.catalogue.exporting;

import static org.councilbenchmark.catalogue.editionfile.WorkbookShape.LONGEST_CELL;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.catalogue.editionfile.WorkbookShape;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;
import org.councilbenchmark.platform.table.CellText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with the sheets Edition, Scales and Nodes. Texts are text cells, which no spreadsheet runs, so that none
 * has to be guarded; rows are written away in lots.
 */
@Singleton
class XlsxWriting implements EditionWriter {

    private static final int LOT = 200;

    @Override
    public EditionFormat format() {
        return EditionFormat.XLSX;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Council Benchmark", "1.0");
        writeHead(workbook, export.content());
        writeScales(workbook, export.content());
        writeNodes(workbook, export);
        workbook.finish();
    }

    private static void writeHead(Workbook workbook, EditionContent content) throws IOException {
        Worksheet sheet = workbook.newWorksheet(WorkbookShape.EDITION);
        writeRow(sheet, 0, WorkbookShape.EDITION_COLUMNS);
        List<String> values = List.of(
                content.benchmark(),
                content.edition(),
                content.title(),
                content.language(),
                content.scale().code(),
                content.coverageThreshold().toPlainString());
        for (int index = 0; index < values.size(); index++) {
            writeRow(sheet, index + 1, List.of(WorkbookShape.EDITION_MEMBERS.get(index), values.get(index)));
        }
        sheet.finish();
    }

    private static void writeScales(Workbook workbook, EditionContent content) throws IOException {
        Worksheet sheet = workbook.newWorksheet(WorkbookShape.SCALES);
        List<List<String>> rows = new ArrayList<>();
        rows.add(WorkbookShape.SCALE_COLUMNS);
        content.scales().values().forEach(scale -> addScale(scale, rows));
        for (int row = 0; row < rows.size(); row++) {
            writeRow(sheet, row, rows.get(row));
        }
        sheet.finish();
    }

    private static void addScale(ScaleDefinition scale, List<List<String>> rows) {
        scale.levels()
                .forEach(level -> rows.add(List.of(
                        scale.code(),
                        scale.title(),
                        WorkbookShape.LEVEL,
                        Integer.toString(level.level()),
                        level.label(),
                        level.descriptor() == null ? "" : level.descriptor())));
        scale.bands()
                .forEach(band -> rows.add(List.of(
                        scale.code(),
                        scale.title(),
                        WorkbookShape.BAND,
                        band.lowerBound().toPlainString(),
                        band.label())));
    }

    private static void writeNodes(Workbook workbook, Export export) throws IOException {
        Worksheet sheet = workbook.newWorksheet(WorkbookShape.NODES);
        writeRow(sheet, 0, List.of(NodeColumn.titles()));
        int row = 1;
        for (Iterator<NodeContent> nodes = export.content().nodes().iterator(); nodes.hasNext(); row++) {
            writeNode(sheet, row, export, nodes.next());
            if (row % LOT == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void writeNode(Worksheet sheet, int row, Export export, NodeContent node) {
        Map<NodeColumn, String> cells = NodeRow.cells(export, node);
        cells.replaceAll((column, text) -> text.length() > LONGEST_CELL
                ? fitting(NodeRow.lists(export, node).get(column))
                : text);
        cells.forEach((column, text) -> sheet.inlineString(row, column.ordinal(), text));
    }

    private static void writeRow(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }

    /** As many entries, from the first on, as one cell takes. */
    private static String fitting(List<String> entries) {
        return CellText.joined(entries.subList(0, fittingCount(entries)));
    }

    private static int fittingCount(List<String> entries) {
        int length = 0;
        for (int index = 0; index < entries.size(); index++) {
            length += CellText.joined(List.of(entries.get(index))).length() + 1;
            if (length > LONGEST_CELL) {
                return index;
            }
        }
        return entries.size();
    }

    @Override
    public void noteLosses(Export export, Losses losses) {
        export.content().nodes().forEach(node -> NodeRow.lists(export, node).forEach((column, entries) -> {
            int left = entries.size() - fittingCount(entries);
            if (left > 0) {
                losses.add(new Loss(
                        "the last " + left + " of " + entries.size() + " entries",
                        node.code() + "/" + column.title(),
                        "A cell of a workbook holds at most " + LONGEST_CELL + " characters."));
            }
        }));
    }
}
