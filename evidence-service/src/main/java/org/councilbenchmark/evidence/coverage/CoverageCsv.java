package org.councilbenchmark.evidence.coverage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.coverage.CoverageView.CriterionCoverage;
import org.councilbenchmark.platform.table.CellText;

/** The criteria as a table: RFC 4180, and nothing in it that a spreadsheet would run. */
final class CoverageCsv {

    private static final String TITLES = "criterion parent state direct corroborating contextual unstated valid"
            + " expiring expired outsideWindow unavailable";

    private CoverageCsv() {}

    static String write(CoverageView coverage) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(TITLES.split(" "));
        coverage.criteria().forEach(criterion -> csv.writeRecord(cells(criterion)));
        return text.toString();
    }

    private static String[] cells(CriterionCoverage criterion) {
        LinkCounts links = criterion.links();
        return Stream.<Object>of(
                        CellText.guarded(criterion.code()),
                        CellText.guarded(criterion.parent()),
                        criterion.state(),
                        links.direct(),
                        links.corroborating(),
                        links.contextual(),
                        links.unstated(),
                        links.valid(),
                        links.expiring(),
                        links.expired(),
                        links.outsideWindow(),
                        links.unavailable())
                .map(cell -> cell == null ? "" : cell.toString())
                .toArray(String[]::new);
    }
}
