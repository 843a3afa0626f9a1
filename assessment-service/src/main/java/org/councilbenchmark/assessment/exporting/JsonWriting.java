package org.councilbenchmark.assessment.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Everything, for archives; laid out for human eyes, and the same state always to the same bytes. */
@Singleton
class JsonWriting implements ExportWriter {

    @Inject
    ObjectMapper json;

    @Override
    public ExportFormat format() {
        return ExportFormat.JSON;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        json.writerWithDefaultPrettyPrinter().writeValue(out, AssessmentFile.of(export));
    }
}
