package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an OSCAL catalogue from our own JSON form: the first member does. */
final class OscalMark {

    private static final JsonFactory JSON = new JsonFactory();

    private OscalMark() {}

    static boolean isIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            String first = parser.nextFieldName();
            if ("$schema".equals(first)) {
                parser.nextToken();
                parser.skipChildren();
                first = parser.nextFieldName();
            }
            return "catalog".equals(first);
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
