package org.councilbenchmark.assessment.oscalresults;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.ExportFormat;
import org.councilbenchmark.assessment.exporting.ExportWriter;
import org.councilbenchmark.assessment.exporting.Signatures;
import org.councilbenchmark.assessment.exporting.Subject;

/** The document: who and what it is about, and the one result in it. The same state is always the same document. */
@Singleton
class OscalWriting implements ExportWriter {

    private static final String VERSION = "1.2.1";
    private static final String COUNCIL_SCHEME = "https://councilbenchmark.org/ns/gss";
    private static final String ASSESSMENT_SCHEME = "https://councilbenchmark.org/ns/assessment";
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public ExportFormat format() {
        return ExportFormat.OSCAL;
    }

    @Override
    public void write(Export export, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream).useDefaultPrettyPrinter()) {
            OscalJson json = new OscalJson(out);
            OscalIds ids = new OscalIds(export.subject().id());
            out.writeStartObject();
            json.object("assessment-results", () -> {
                json.text("uuid", ids.of("document", export.tag()));
                json.object("metadata", () -> writeMetadata(json, export));
                json.object("import-ap", () -> json.text("href", "#" + ids.of("plan", "")));
                json.objects("results", List.of(export), each -> new OscalResult(each, json, ids).write());
                writePlan(json, export.subject(), ids);
            });
            out.writeEndObject();
        }
    }

    private static void writeMetadata(OscalJson json, Export export) throws IOException {
        Subject subject = export.subject();
        json.line("title", subject.name());
        json.text("published", completedAt(export.signOff()));
        json.text("last-modified", lastModified(export));
        json.text("version", export.tag());
        json.text("oscal-version", VERSION);
        json.objects("document-ids", List.of(subject.id()), id -> json.text("scheme", ASSESSMENT_SCHEME)
                .text("identifier", id));
        json.objects("roles", List.of("assessor", "approver"), role -> json.text("id", role)
                .text("title", role.equals("assessor") ? "Who rates" : "Who answers for the result"));
        writeParties(json, export);
    }

    private static void writeParties(OscalJson json, Export export) throws IOException {
        Subject subject = export.subject();
        Stream<Object> people = people(export).map(Object.class::cast);
        json.objects("parties", Stream.concat(Stream.of(subject), people).toList(), party -> {
            if (party instanceof String person) {
                json.text("uuid", OscalIds.party(person)).text("type", "person").line("name", person);
            } else {
                json.text("uuid", OscalIds.party(subject.council().code()));
                json.text("type", "organization").line("name", subject.council().name());
                json.objects(
                        "external-ids", List.of(subject.council().code()), code -> json.text("scheme", COUNCIL_SCHEME)
                                .text("id", code));
            }
        });
    }

    /** Pseudonymous ids, each once. */
    private static Stream<String> people(Export export) {
        Signatures signOff = export.signOff();
        Stream<String> signing = signOff == null
                ? Stream.empty()
                : Stream.of(signOff.submission(), signOff.completion())
                        .filter(Objects::nonNull)
                        .map(Signatures.Statement::by);
        Stream<String> rating =
                export.rated().stream().map(line -> line.rating().ratedBy());
        return Stream.concat(rating, signing).filter(Objects::nonNull).distinct();
    }

    private static Instant completedAt(Signatures signOff) {
        return signOff == null || signOff.completion() == null
                ? null
                : signOff.completion().at();
    }

    private static Instant lastModified(Export export) {
        Signatures signOff = export.signOff();
        Stream<Instant> signed = signOff == null
                ? Stream.empty()
                : Stream.of(signOff.submission(), signOff.completion())
                        .filter(Objects::nonNull)
                        .map(Signatures.Statement::at);
        Stream<Instant> rated =
                export.rated().stream().map(line -> line.rating().ratedAt());
        Subject subject = export.subject();
        Stream<Instant> life = Stream.of(subject.openedAt(), subject.withdrawnAt(), subject.supersededAt());
        return Stream.of(signed, rated, life)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The plan that OSCAL asks for is the assessment itself, as the service holds it. */
    private static void writePlan(OscalJson json, Subject subject, OscalIds ids) throws IOException {
        json.object(
                "back-matter",
                () -> json.objects("resources", List.of(subject), each -> json.text("uuid", ids.of("plan", ""))
                        .text("title", "The assessment, held in the service")
                        .objects("rlinks", List.of("/v1/assessments/" + each.id()), href -> json.text("href", href))));
    }
}
