package org.councilbenchmark.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.evidence.tus.TusCalls.create;
import static org.councilbenchmark.evidence.tus.TusCalls.metadata;
import static org.councilbenchmark.evidence.tus.TusCalls.patch;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class AnnouncedUploadTest {

    private static final String ABSENT = UUID.randomUUID().toString();

    @BeforeAll
    static void world() {
        World.tell();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(422, "/title", metadata("title", null)),
                refusal(422, "/title", metadata("title", "x".repeat(301))),
                refusal(422, "/source", metadata("source", "a\0b")),
                refusal(422, "/council", metadata("council", "E00000000")),
                refusal(403, "/council", metadata("council", World.MANCHESTER)),
                refusal(400, "/effectiveFrom", metadata("effectiveFrom", "April")),
                refusal(422, "/effectiveFrom", metadata("effectiveFrom", "+9999999-01-01")),
                refusal(422, "/reviewOn", metadata("reviewOn", "-99999-01-01")),
                refusal(422, "/classification", metadata("classification", "SECRET")),
                refusal(422, "/language", metadata("language", "?")),
                refusal(400, "/digest", metadata("digest", Sha256.ofText("in hexadecimal"))),
                refusal(400, "/digest", metadata("digest", "sha-256=:AAAA:")),
                refusal(422, "/effectiveTo", metadata("effectiveFrom", "2010-01-01", "effectiveTo", "2009-01-01")),
                refusal(422, "/demonstration", metadata("demonstration", "perhaps")),
                refusal(400, "/colour", metadata("colour", "red")),
                refusal(422, "/file", metadata("filename", "survey.exe")),
                refusal(422, "/file", metadata("filename", null)),
                refusal(422, "/file", metadata("filetype", "text/html")),
                refusal(400, "/document", metadata("document", "x", "council", null, "title", null)),
                refusal(404, null, metadata("document", ABSENT, "council", null, "title", null)),
                refusal(400, "/title", metadata("document", ABSENT, "council", null)),
                refusal(422, "/title", "title"),
                refusal(422, "/council", ""),
                refusal(400, null, "title not-base64"));
    }

    private static Arguments refusal(int status, String pointer, String metadata) {
        return Arguments.of(status, pointer, metadata);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWouldBeRefusedInTheEndIsRefusedBeforeAByteIsSent(int status, String pointer, String metadata) {
        HttpResponse<String> answer = create(100, metadata);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        if (pointer != null) {
            assertThat(JsonPath.from(answer.body()).getList("errors.pointer")).contains(pointer);
        }
    }

    @Test
    void theLengthIsCheckedBeforeAByteIsSent() {
        assertThat(create(262145, metadata()).statusCode()).isEqualTo(413);
        assertThat(create(0, metadata()).statusCode()).isEqualTo(422);
        assertThat(create(-1, metadata()).statusCode()).isEqualTo(400);
        assertThat(create(Long.MAX_VALUE, metadata()).statusCode()).isEqualTo(400);
    }

    @Test
    void aFileThatIsNotWhatItWasAnnouncedAsIsRefusedInTheEnd() {
        byte[] page = Samples.text("<html><script>alert(1)</script></html>");
        HttpResponse<String> answer = patch(TusCalls.created(page.length), 0, page);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("content-differs");
    }

    @Test
    void aFileThatIsNotTheOneItsDigestNamesIsRefusedInTheEnd() {
        byte[] pdf = Samples.pdf();
        String right = Sha256.field(Sha256.ofText(new String(pdf)));
        String wrong = Sha256.field(Sha256.ofText("another"));
        assertThat(patch(path(create(pdf.length, metadata("digest", wrong))), 0, pdf)
                        .body())
                .contains("digest-mismatch", "/digest");
        assertThat(patch(path(create(pdf.length, metadata("digest", right))), 0, pdf)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void allThatIsSaidOfTheDocumentIsRecorded() {
        byte[] pdf = Samples.pdf();
        String said = metadata("reviewOn", "2010-03-01", "classification", "PUBLIC", "language", "cy");
        URI document = URI.create(patch(path(create(pdf.length, said)), 0, pdf)
                .headers()
                .firstValue("Location")
                .orElseThrow());
        JsonPath recorded = Api.trafford().get(document.getPath()).jsonPath();
        assertThat(recorded.getString("reviewOn")).isEqualTo("2010-03-01");
        assertThat(recorded.getString("classification")).isEqualTo("PUBLIC");
        assertThat(recorded.getString("language")).isEqualTo("cy");
    }

    @Test
    void anUploadCanBecomeARevision() {
        UUID document = Api.document();
        byte[] pdf = Samples.pdf();
        String metadata = metadata("document", document.toString(), "council", null, "title", null);
        assertThat(create(pdf.length, metadata).statusCode()).isEqualTo(428);
        HttpResponse<String> stale = create(pdf.length, metadata, "If-Match", "\"99\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.headers().firstValue("Tus-Version")).isEmpty();
        String path = path(create(pdf.length, metadata, "If-Match", "\"1\""));
        assertThat(patch(path, 0, pdf).headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/documents/" + document);
        assertThat(Api.trafford().get("/v1/documents/" + document).jsonPath().getInt("revision.number"))
                .isEqualTo(2);
    }

    private static String path(HttpResponse<String> created) {
        return URI.create(
                        created.headers().firstValue("Location").orElseThrow(() -> new AssertionError(created.body())))
                .getPath();
    }
}
