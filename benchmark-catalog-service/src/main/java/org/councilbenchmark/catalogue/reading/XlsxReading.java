package org.councilbenchmark.catalogue.reading;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.catalogue.editionfile.WorkbookShape;
import org.councilbenchmark.catalogue.importing.EditionReader;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.importing.WrittenEdition;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.table.WorkbookGuard;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets Edition, Scales and Nodes of a workbook; only the last must be there. Cells hold values, not formulas. */
@Singleton
class XlsxReading implements EditionReader {

    /** Unpacked; as many as the file itself may have. */
    private static final int MOST_MEBIBYTES = 64;

    private static final Set<String> SHEETS = Set.of(WorkbookShape.EDITION, WorkbookShape.SCALES, WorkbookShape.NODES);

    @Override
    public EditionFormat format() {
        return EditionFormat.XLSX;
    }

    @Override
    public Optional<WrittenEdition> read(Path file, Faults faults) throws IOException {
        try {
            Optional<WorkbookGuard.Refusal> refusal = WorkbookGuard.check(file, MOST_MEBIBYTES);
            if (refusal.isPresent()) {
                faults.addUnreadable(
                        "",
                        refusal.get().code(),
                        null,
                        refusal.get().detail(),
                        refusal.get().remedy());
                return Optional.empty();
            }
            return Optional.of(readSheets(file, faults));
        } catch (ProblemException ours) {
            throw ours;
        } catch (ZipException | RuntimeException notWorkbook) {
            faults.addUnreadable("", "not-xlsx", null, "The file is not an Excel workbook.", "Save it as .xlsx.");
            return Optional.empty();
        }
    }

    private static WrittenEdition readSheets(Path file, Faults faults) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            HeadSheet head = new HeadSheet(faults);
            ScaleSheet scales = new ScaleSheet(faults);
            NodeTable nodes = new NodeTable(faults, WorkbookShape.NODES + "!", new Bounds());
            rows(workbook, WorkbookShape.EDITION, WorkbookShape.EDITION_COLUMNS, faults, head::add);
            rows(workbook, WorkbookShape.SCALES, WorkbookShape.SCALE_COLUMNS, faults, scales::add);
            boolean there =
                    rows(workbook, WorkbookShape.NODES, Arrays.asList(NodeColumn.titles()), faults, (row, cells) -> {
                        if (!cells.cells().isEmpty()) {
                            nodes.add(row, cells.cells());
                        }
                    });
            if (!there) {
                faults.add("", "sheet-missing", null, "There is no sheet 'Nodes'.", "Add it, with one row per node.");
            }
            return new WrittenEdition(head.edition(scales), nodes.themes(), nodes.strays(), ignored(workbook));
        }
    }

    private static Losses ignored(ReadableWorkbook workbook) {
        Losses ignored = new Losses();
        workbook.getSheets()
                .map(Sheet::getName)
                .filter(name -> !SHEETS.contains(name))
                .forEach(name ->
                        ignored.add(new Loss("a sheet", name, "Only the sheets Edition, Scales and Nodes are read.")));
        return ignored;
    }

    /** Reads the rows of a sheet below its header; false where there is no such sheet. */
    private static boolean rows(
            ReadableWorkbook workbook,
            String name,
            List<String> columns,
            Faults faults,
            BiConsumer<Integer, Cells> each)
            throws IOException {
        Optional<Sheet> sheet = workbook.findSheet(name);
        if (sheet.isEmpty()) {
            return false;
        }
        List<String> required = name.equals(WorkbookShape.NODES) ? NodeTable.REQUIRED : columns.subList(0, 2);
        try (Stream<Row> rows = sheet.get().openStream()) {
            TableHeader[] header = new TableHeader[1];
            Bounds bounds = new Bounds();
            rows.forEach(row -> {
                if (header[0] == null) {
                    header[0] = new TableHeader(texts(row), name + "!", columns, required, faults);
                } else {
                    bounds.countNode();
                    String at = "/" + name + "!rows/" + row.getRowNum();
                    each.accept(row.getRowNum(), new Cells(at, header[0].row(texts(row)), faults));
                }
            });
        }
        return true;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(XlsxReading::text).orElse(null));
        }
        return texts;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER ->
                cell.asNumber().abs().precision() - cell.asNumber().scale() > 40
                        ? cell.getRawValue()
                        : cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> null;
            default -> cell.getRawValue();
        };
    }
}
