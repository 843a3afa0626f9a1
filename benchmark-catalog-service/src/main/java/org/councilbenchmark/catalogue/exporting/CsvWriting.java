package org.councilbenchmark.catalogue.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.editionfile.NodeColumn;
import org.councilbenchmark.platform.table.CellText;

/** RFC 4180 in UTF-8, one row per node. It holds nodes only. */
@Singleton
class CsvWriting implements EditionWriter {

    private static final String USUAL_LANGUAGE = "en-GB";
    private static final String USUAL_SCALE = "four-levels";
    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("0.8");

    @Override
    public EditionFormat format() {
        return EditionFormat.CSV;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(NodeColumn.titles());
        for (Iterator<NodeContent> nodes = export.content().nodes().iterator(); nodes.hasNext(); ) {
            Map<NodeColumn, String> cells = NodeRow.cells(export, nodes.next());
            csv.writeRecord(Arrays.stream(NodeColumn.values())
                    .map(column -> CellText.guarded(cells.get(column)))
                    .toArray(String[]::new));
        }
        csv.flush();
    }

    @Override
    public void noteLosses(Export export, Losses losses) {
        EditionContent content = export.content();
        String parameter = "A table of nodes has no place for it; give it as a query parameter when importing.";
        losses.add(new Loss("the code of the benchmark", "benchmark", parameter));
        losses.add(new Loss("the code of the edition", "edition", parameter));
        losses.add(new Loss("the title of the edition", "title", parameter));
        if (!content.scale().code().equals(USUAL_SCALE)) {
            losses.add(new Loss("the scale of the edition, " + content.scale().code(), "scale", parameter));
        }
        String draft = "A table of nodes has no place for it; change it in the draft that an import makes.";
        if (!content.language().equals(USUAL_LANGUAGE)) {
            losses.add(new Loss("the language, " + content.language(), "language", draft));
        }
        if (content.coverageThreshold().compareTo(USUAL_THRESHOLD) != 0) {
            losses.add(new Loss(
                    "the coverage threshold, " + content.coverageThreshold().toPlainString(),
                    "coverageThreshold",
                    draft));
        }
        content.scales()
                .keySet()
                .forEach(code -> losses.add(new Loss(
                        "the definition of the scale " + code,
                        code.equals(content.scale().code()) ? "scale" : "otherScales",
                        "Only its code is in the table; where the scale is not known, it has to be made first.")));
    }
}
