package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Losses;

/** Our JSON form: it holds everything. */
@Singleton
class JsonWriting implements EditionWriter {

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public EditionFormat format() {
        return EditionFormat.JSON;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            new EditionMembers(export, json).write();
        }
    }

    @Override
    public void noteLosses(Export export, Losses losses) {
        // None: every member of an edition has its name in this form.
    }
}
