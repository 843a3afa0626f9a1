package org.councilbenchmark.catalogue.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;
import org.councilbenchmark.catalogue.editionfile.Losses;
import org.councilbenchmark.catalogue.editionfile.OscalName;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/**
 * A catalogue of OSCAL 1.2: themes, elements and headings are nested groups, criteria their controls, scales are
 * parameters, and what OSCAL has no word for stands in properties of our namespace. Each writing is a document of its
 * own, with a UUID of its own, as OSCAL wants it.
 */
@Singleton
class OscalWriting implements EditionWriter {

    @Override
    public EditionFormat format() {
        return EditionFormat.OSCAL;
    }

    @Override
    public void write(Export export, OutputStream stream) throws IOException {
        try (JsonGenerator out = JsonWriting.JSON.createGenerator(stream).useDefaultPrettyPrinter()) {
            out.writeStartObject();
            out.writeObjectFieldStart("catalog");
            out.writeStringField("uuid", UUID.randomUUID().toString());
            writeMetadata(out, export);
            out.writeArrayFieldStart("params");
            for (ScaleDefinition scale : export.content().scales().values()) {
                writeScale(out, scale);
            }
            out.writeEndArray();
            new OscalTree(export, out).write();
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    private static void writeMetadata(JsonGenerator out, Export export) throws IOException {
        EditionContent content = export.content();
        EditionSummary edition = export.edition();
        out.writeObjectFieldStart("metadata");
        out.writeStringField("title", OscalProps.oneLine(content.title()));
        if (edition.publishedAt() != null) {
            out.writeStringField("published", edition.publishedAt().toString());
        }
        out.writeStringField("last-modified", edition.changedAt().toString());
        out.writeStringField("version", content.edition());
        out.writeStringField("oscal-version", OscalName.VERSION);
        new JsonMembers(out).objects("document-ids", List.of(content.benchmark()), benchmark -> {
            out.writeStringField("scheme", OscalName.BENCHMARK_SCHEME);
            out.writeStringField("identifier", benchmark);
        });
        out.writeArrayFieldStart("props");
        OscalProps props = new OscalProps(out);
        if (!OscalProps.fits(content.title())) {
            props.ours(OscalName.TITLE, content.title());
        }
        props.ours(OscalName.LANGUAGE, content.language());
        props.ours(OscalName.SCALE, content.scale().code());
        props.ours(OscalName.COVERAGE_THRESHOLD, content.coverageThreshold().toPlainString());
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeScale(JsonGenerator out, ScaleDefinition scale) throws IOException {
        OscalProps props = new OscalProps(out);
        out.writeStartObject();
        out.writeStringField("id", OscalName.token("scale", scale.code()));
        out.writeStringField("class", OscalName.RATING_SCALE);
        out.writeArrayFieldStart("props");
        props.worded(OscalName.SCALE, scale.code(), scale.title());
        for (var level : scale.levels()) {
            props.worded(OscalName.LEVEL, level.level(), level.label());
            if (level.descriptor() != null) {
                props.worded(OscalName.LEVEL_DESCRIPTOR, level.level(), level.descriptor());
            }
        }
        for (var band : scale.bands()) {
            props.worded(OscalName.BAND, band.lowerBound().toPlainString(), band.label());
        }
        out.writeEndArray();
        out.writeStringField("label", OscalProps.oneLine(scale.title()));
        out.writeEndObject();
    }

    @Override
    public void noteLosses(Export export, Losses losses) {
        export.content()
                .nodes()
                .filter(node -> node.title().isEmpty())
                .forEach(node -> losses.add(new Loss(
                        "that the title is empty",
                        node.code() + "/title",
                        "Groups and controls must have a title; the code stands in its place.")));
    }
}
