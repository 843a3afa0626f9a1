package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmark.platform.idempotency.StoredBody;

/**
 * A body that was written to disk as it came in, so that however many arrive at once, none is held in memory. It is
 * deleted when the request ends.
 */
record SentFile(Path file) implements StoredBody {

    private static final JsonFactory JSON = new JsonFactory();

    /** Whether this is an OSCAL catalogue: in JSON, the first member tells. */
    boolean isCatalogue() throws IOException {
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
