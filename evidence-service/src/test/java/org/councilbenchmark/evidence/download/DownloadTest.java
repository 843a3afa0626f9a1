package org.councilbenchmark.evidence.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class DownloadTest {

    private byte[] pdf;
    private String path;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void upload() {
        pdf = Samples.pdf();
        path = "/v1/documents/" + Api.document(pdf) + "/content";
    }

    @Test
    void theBytesComeBackAsTheyWere() {
        Response whole = Api.trafford().get(path);
        String sha256 = Sha256.ofText(new String(pdf));
        whole.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(pdf.length))
                .header("ETag", '"' + sha256 + '"')
                .header("Repr-Digest", Sha256.field(sha256))
                .header("Accept-Ranges", "bytes")
                .header("Content-Range", nullValue());
        assertThat(whole.asByteArray()).isEqualTo(pdf);
    }

    @Test
    void noBrowserRunsWhatWasUploaded() {
        Response whole = Api.trafford().get(path);
        whole.then()
                .header("Content-Disposition", "attachment; filename=\"survey.pdf\"; filename*=UTF-8''survey.pdf")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(whole.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void textIsNotCompressedSinceItsDigestIsOfThePlainBytes() {
        String csv = "ward,value\n" + "Altrincham,41.2\n".repeat(500);
        String id = Api.upload(Samples.text(csv), "t.csv", "text/csv").path("id");
        Response whole = Api.trafford().header("Accept-Encoding", "gzip").get("/v1/documents/" + id + "/content");
        whole.then().statusCode(200).header("Content-Encoding", nullValue());
        assertThat(whole.asString()).isEqualTo(csv);
    }

    @Test
    void aRangeGivesItsPart() {
        Response part = range("bytes=5-14");
        part.then().statusCode(206).header("Content-Length", "10").header("Content-Range", "bytes 5-14/" + pdf.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(pdf, 5, 15));
        assertThat(range("bytes=20-").asByteArray()).isEqualTo(Arrays.copyOfRange(pdf, 20, pdf.length));
        assertThat(range("bytes=-7").asByteArray()).isEqualTo(Arrays.copyOfRange(pdf, pdf.length - 7, pdf.length));
    }

    @Test
    void aRangeBehindTheEndIsNotSatisfiable() {
        range("bytes=" + pdf.length + "-")
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */" + pdf.length)
                .body("type", endsWith("/range-not-satisfiable"));
    }

    @Test
    void anUnreadableRangeOrSeveralGiveTheWhole() {
        for (String range : new String[] {"bytes=0-1,4-5", "lines=1-2", "bytes=9-3", "bytes=x"}) {
            assertThat(range(range).statusCode()).as(range).isEqualTo(200);
        }
    }

    @Test
    void aRangeOfAnotherContentGivesTheWhole() {
        Api.trafford()
                .header("Range", "bytes=0-3")
                .header("If-Range", "\"0000\"")
                .get(path)
                .then()
                .statusCode(200);
        String tag = '"' + Sha256.ofText(new String(pdf)) + '"';
        Api.trafford()
                .header("Range", "bytes=0-3")
                .header("If-Range", tag)
                .get(path)
                .then()
                .statusCode(206);
    }

    @Test
    void aCurrentCopyIsNotSentAgain() {
        String tag = '"' + Sha256.ofText(new String(pdf)) + '"';
        Response unchanged = Api.trafford().header("If-None-Match", tag).get(path);
        unchanged.then().statusCode(304).header("ETag", tag);
        assertThat(unchanged.asByteArray()).isEmpty();
    }

    @Test
    void aCopyThatIsNotTheCurrentOneIsAProblem() {
        Api.trafford()
                .header("If-Match", "\"another\"")
                .get(path)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", endsWith("/stale-version"));
    }

    @Test
    void theHeadersAloneCanBeAskedFor() {
        Api.trafford()
                .head(path)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(pdf.length))
                .header("Accept-Ranges", "bytes");
    }

    @Test
    void aNameInAnyScriptIsSentSafely() {
        String answer = Api.uploadNamed("\"../../Bürger %22a%22;\u202E.pdf\"");
        String id = JsonPath.from(answer).getString("id");
        Api.trafford().get("/v1/documents/" + id).then().body("revision.fileName", equalTo("Bürger %22a%22_.pdf"));
        Api.trafford()
                .get("/v1/documents/" + id + "/content")
                .then()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Burger _22a_22_.pdf\"; filename*=UTF-8''B%C3%BCrger%20%2522a%2522_.pdf");
    }

    @Test
    void foreignAndAbsentContentsLookTheSame() {
        String foreign = Api.as("assessor", World.MANCHESTER).get(path).asString();
        assertThat(foreign).contains("document-not-found");
        Api.as("assessor", World.MANCHESTER).get(path).then().statusCode(404);
        Api.trafford()
                .get("/v1/documents/" + UUID.randomUUID() + "/content")
                .then()
                .statusCode(404);
    }

    private Response range(String range) {
        return Api.trafford().header("Range", range).get(path);
    }
}
