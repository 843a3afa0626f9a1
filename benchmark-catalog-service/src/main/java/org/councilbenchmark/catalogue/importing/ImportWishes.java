package org.councilbenchmark.catalogue.importing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a file is to be taken. The fields are written out where an Idempotency-Key is bound to the request. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class ImportWishes {

    @Parameter(
            description = "What the file is, where its media type does not tell: json, yaml, csv, xlsx or oscal.",
            schema = @Schema(enumeration = {"json", "yaml", "csv", "xlsx", "oscal"}))
    @QueryParam("format")
    String format;

    @Parameter(description = "Code of the benchmark, in place of what the file says.", example = "library-service")
    @QueryParam("benchmark")
    String benchmark;

    @Parameter(description = "Code of the edition, in place of what the file says.", example = "2026.1")
    @QueryParam("edition")
    String edition;

    @Parameter(description = "Title, in place of what the file says.", example = "The ideal library service")
    @QueryParam("title")
    String title;

    @Parameter(description = "Code of a known scale, in place of what the file says.", example = "four-levels")
    @QueryParam("scale")
    String scale;

    @Parameter(
            description = "An edition of the benchmark: its nodes lend their keys to nodes of the same code and type"
                    + " that have none.",
            example = "2009.1")
    @QueryParam("basedOn")
    String basedOn;

    @Parameter(
            description = "true publishes at once; otherwise the file becomes a draft.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("publish")
    String publish;

    @Parameter(
            description = "true checks everything, answers with what would be made, and writes nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("dryRun")
    String dryRun;

    /** Empty where the media type decides. */
    Optional<EditionFormat> wantedFormat() {
        return Optional.ofNullable(FilterValue.constant("format", format, EditionFormat.class));
    }

    Optional<String> wantedBasis() {
        return Optional.ofNullable(FilterValue.text("basedOn", basedOn));
    }

    boolean isPublished() {
        return FilterValue.flag("publish", publish);
    }

    boolean isDryRun() {
        return FilterValue.flag("dryRun", dryRun);
    }

    /** The file with what is given here in place of its own; faults in that are the parameters'. */
    WrittenEdition over(WrittenEdition file, PlaceMap places) {
        EditionFile head = file.head();
        String code = given("scale", scale, null, "/scale/code", places);
        return file.withHead(new EditionFile(
                given("benchmark", benchmark, head.benchmark(), "/benchmark", places),
                given("edition", edition, head.edition(), "/edition", places),
                given("title", title, head.title(), "/title", places),
                head.language(),
                code == null ? head.scale() : new EditionFile.Scale(code, null, null, null),
                head.otherScales(),
                head.coverageThreshold(),
                null));
    }

    private static String given(String name, String value, String otherwise, String part, PlaceMap places) {
        String wanted = FilterValue.text(name, value);
        if (wanted != null) {
            places.inParameter(part, name);
        }
        return wanted == null ? otherwise : wanted;
    }
}
