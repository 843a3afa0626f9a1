package org.councilbenchmark.reporting.leaguetable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.councilbenchmark.reporting.report.CsvCell;

/** A league table as RFC 4180, written row by row: the ranked councils, then those left out with the reason. */
@Provider
@Produces(LeagueTableCsv.MEDIA_TYPE)
public class LeagueTableCsv implements MessageBodyWriter<LeagueTable> {

    static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private static final String[] COLUMNS = {
        "rank",
        "tied",
        "councilCode",
        "councilName",
        "score",
        "quartile",
        "change",
        "coverage",
        "capped",
        "period",
        "completedAt",
        "assessment",
        "demonstration",
        "excluded",
        "node",
        "kind",
        "asAt"
    };

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == LeagueTable.class;
    }

    @Override
    public void writeTo(
            LeagueTable table,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        table.rows().forEach(row -> csv.writeRecord(ranked(row, table)));
        table.excluded().forEach(row -> csv.writeRecord(excluded(row, table)));
        csv.flush();
    }

    private static String[] ranked(LeagueTable.Rank row, LeagueTable table) {
        return cells(
                row.rank(),
                row.tied(),
                row.council().code(),
                row.council().name(),
                row.score(),
                row.quartile(),
                row.change(),
                row.coverage(),
                row.capped(),
                row.period(),
                row.completedAt(),
                row.assessment(),
                row.demonstration(),
                null,
                table.node(),
                table.kind(),
                table.asAt());
    }

    private static String[] excluded(LeagueTable.Exclusion row, LeagueTable table) {
        return cells(
                null,
                null,
                row.council().code(),
                row.council().name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.assessment(),
                row.demonstration(),
                row.reason(),
                table.node(),
                table.kind(),
                table.asAt());
    }

    private static String[] cells(Object... values) {
        String[] cells = new String[values.length];
        for (int index = 0; index < values.length; index++) {
            cells[index] = CsvCell.of(values[index]);
        }
        return cells;
    }
}
