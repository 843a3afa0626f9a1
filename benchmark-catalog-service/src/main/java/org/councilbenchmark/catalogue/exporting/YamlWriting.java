package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Losses;

/** The members of the JSON form as YAML; every text is quoted, so that none is taken for a number or a date. */
@Singleton
class YamlWriting implements EditionWriter {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    @Override
    public EditionFormat format() {
        return EditionFormat.YAML;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        try (JsonGenerator yaml = YAML.createGenerator(out)) {
            new EditionMembers(export, yaml).write();
        }
    }

    @Override
    public void noteLosses(Export export, Losses losses) {
        // None: every member of an edition has its name in this form.
    }
}
