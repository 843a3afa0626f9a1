package org.councilbenchmark.catalogue.indicatortable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.councilbenchmark.catalogue.measure.Breach;

/** Reads a table from the body of a request, row by row as it arrives. */
@Provider
@Consumes("text/csv")
class TableReader implements MessageBodyReader<IndicatorTable> {

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    RowReader rows;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == IndicatorTable.class;
    }

    @Override
    public IndicatorTable readFrom(
            Class<IndicatorTable> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        TableBuilder table = new TableBuilder(rows);
        try (CsvReader<CsvRecord> csv = csv(withoutMark(body))) {
            for (CsvRecord line : csv) {
                if (!table.add(line.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException unreadable) {
            table.breakOff(new Breach(
                    null,
                    "line-unreadable",
                    null,
                    "The row cannot be read as CSV, or is longer than " + LONGEST_LINE + " characters.",
                    "Close every quote, double quotes inside a cell, and keep rows short; then send the file again."));
        } catch (UncheckedIOException | CharacterCodingException failure) {
            breakOff(table, failure);
        }
        return table.build();
    }

    private static void breakOff(TableBuilder table, Exception failure) throws IOException {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (!(cause instanceof CharacterCodingException)) {
            throw (IOException) cause;
        }
        table.breakOff(new Breach(
                null, "not-utf-8", null, "Here or soon after, the bytes are not UTF-8.", "Save the file as UTF-8."));
    }

    private static CsvReader<CsvRecord> csv(Reader body) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_LINE)
                .build(
                        CsvRecordHandler.of(
                                limits -> limits.maxFieldSize(LONGEST_LINE).maxRecordSize(LONGEST_LINE)),
                        body);
    }

    private static Reader withoutMark(InputStream body) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
