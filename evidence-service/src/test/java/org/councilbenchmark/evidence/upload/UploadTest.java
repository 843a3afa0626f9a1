package org.councilbenchmark.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class UploadTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void anUploadIsRecordedWithAllThatWasSaidOfIt() {
        byte[] pdf = Samples.pdf();
        Response created = Api.form(Api.trafford(), pdf, "survey.pdf", Samples.PDF)
                .multiPart("effectiveFrom", "2009-04-01")
                .multiPart("effectiveTo", "2010-03-31")
                .multiPart("source", "Research team")
                .multiPart("reviewOn", "2010-03-01")
                .multiPart("classification", "PUBLIC")
                .multiPart("language", "en-GB")
                .multiPart("demonstration", "true")
                .post("/v1/documents");
        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/v1/documents/" + created.path("id")))
                .body("council.code", equalTo(World.TRAFFORD))
                .body("council.name", equalTo("Trafford"))
                .body("title", equalTo("Customer survey 2009"))
                .body("effectiveFrom", equalTo("2009-04-01"))
                .body("effectiveTo", equalTo("2010-03-31"))
                .body("source", equalTo("Research team"))
                .body("reviewOn", equalTo("2010-03-01"))
                .body("classification", equalTo("PUBLIC"))
                .body("language", equalTo("en-GB"))
                .body("demonstration", equalTo(true))
                .body("revision.number", equalTo(1))
                .body("revision.fileName", equalTo("survey.pdf"))
                .body("revision.mediaType", equalTo("application/pdf"))
                .body("revision.bytes", equalTo(pdf.length))
                .body("revision.acceptedBy", equalTo("test-assessor"))
                .body("revision.chain", matchesPattern("[0-9a-f]{64}"))
                .body("allowedActions", hasItem("link"));
        Api.trafford()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revision.sha256", equalTo(created.path("revision.sha256")));
    }

    @Test
    void anyCodeOfTheCouncilWillDo() {
        for (String code : new String[] {"00BU", "00bu", "TRF", World.TRAFFORD}) {
            Api.file(Api.as("approver", "00BU"), Samples.pdf(), "survey.pdf", Samples.PDF)
                    .multiPart("council", code)
                    .multiPart("title", "Survey")
                    .post("/v1/documents")
                    .then()
                    .statusCode(201)
                    .body("council.code", equalTo(World.TRAFFORD));
        }
    }

    @Test
    void theSameContentIsStoredOnce() throws Exception {
        byte[] pdf = Samples.pdf();
        String first = Api.upload(pdf, "a.pdf", Samples.PDF).path("revision.sha256");
        String second = Api.upload(pdf, "b.pdf", Samples.PDF).path("revision.sha256");
        assertThat(second).isEqualTo(first);
        try (var files = Files.walk(Surroundings.store())) {
            assertThat(files.filter(file -> file.getFileName().toString().equals(first)))
                    .hasSize(1);
        }
        assertThat(Sql.count("select count(*) from content_object where sha256 = ?", first))
                .isEqualTo(1);
        assertThat(Sql.count("select count(*) from document_revision where sha256 = ?", first))
                .isEqualTo(2);
    }

    @Test
    void nothingIsLeftInTheFoldersOfTransit() {
        Api.document();
        for (String folder : new String[] {"incoming", "uploads"}) {
            String[] left = Surroundings.store().resolve(folder).toFile().list();
            assertThat(left).as(folder).isEmpty();
        }
    }

    @Test
    void aRepetitionWithTheSameKeyIsTheSameDocument() {
        byte[] pdf = Samples.pdf();
        String key = UUID.randomUUID().toString();
        Response first = withKey(key, pdf, "survey.pdf");
        Response second = withKey(key, pdf, "survey.pdf");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(Sql.count(
                        "select count(*) from document_revision where sha256 = ?",
                        first.<String>path("revision.sha256")))
                .isEqualTo(1);
    }

    @Test
    void aKeyIsNotForTwoDifferentUploads() {
        String key = UUID.randomUUID().toString();
        byte[] pdf = Samples.pdf();
        withKey(key, pdf, "survey.pdf").then().statusCode(201);
        withKey(key, Samples.pdf(), "survey.pdf")
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        withKey(key, pdf, "renamed.pdf").then().statusCode(422);
    }

    private static Response withKey(String key, byte[] pdf, String name) {
        return Api.form(Api.trafford().header("Idempotency-Key", '"' + key + '"'), pdf, name, Samples.PDF)
                .post("/v1/documents");
    }

    @Test
    void aStatedDigestIsChecked() {
        byte[] pdf = Samples.pdf();
        String right = Sha256.field(Sha256.ofText(new String(pdf)));
        withDigest(pdf, "md5=:xx:, " + right).then().statusCode(201);
        withDigest(pdf, "unixsum=:AAAA:").then().statusCode(201);
        withDigest(Samples.pdf(), right)
                .then()
                .statusCode(400)
                .body("type", endsWith("/digest-mismatch"))
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void aStatedDigestThatCannotBeReadIsNotPassedOver() {
        byte[] pdf = Samples.pdf();
        for (String digest : new String[] {"sha-256=abc", "sha-256=:AAAA:", Sha256.ofText(new String(pdf))}) {
            withDigest(pdf, digest)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("malformed-digest"))
                    .body("errors[0].pointer", equalTo("/file"));
        }
    }

    private static Response withDigest(byte[] pdf, String digest) {
        return Api.trafford()
                .multiPart(new MultiPartSpecBuilder(pdf)
                        .controlName("file")
                        .fileName("survey.pdf")
                        .mimeType(Samples.PDF)
                        .header("Content-Digest", digest)
                        .build())
                .multiPart("council", World.TRAFFORD)
                .multiPart("title", "Survey")
                .post("/v1/documents");
    }

    @Test
    void aMissingPartIsNamed() {
        Api.trafford()
                .multiPart("council", World.TRAFFORD)
                .multiPart("title", " ")
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/file", "/title"));
    }

    @Test
    void anUnknownPartIsNamed() {
        Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart("effectiveFrm", "2009-04-01")
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/effectiveFrm"))
                .body("errors[0].code", equalTo("unknown-member"));
    }

    @Test
    void datesMustBeDatesInOrder() {
        Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart("effectiveFrom", "1.4.2009")
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
        Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart("effectiveFrom", "2010-03-31")
                .multiPart("effectiveTo", "2009-04-01")
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("type", endsWith("/effective-period-reversed"))
                .body("errors[0].pointer", equalTo("/effectiveTo"));
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveFrom, +9999999-01-01",
        "effectiveFrom, -99999-01-01",
        "effectiveTo, +999999999-12-31",
        "reviewOn, +10000-01-01"
    })
    void aDateThatCannotBeRecordedIsNamed(String member, String day) {
        Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart(member, day)
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("type", endsWith("/date-out-of-range"))
                .body("errors[0].pointer", equalTo("/" + member));
    }

    @ParameterizedTest
    @CsvSource({"reviewOn, soon, 400", "classification, SECRET, 422", "language, not_a_tag, 422"})
    void whatIsSaidAtAnUploadIsChecked(String member, String value, int status) {
        Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart(member, value)
                .post("/v1/documents")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo("/" + member));
    }

    @Test
    void anUnknownCouncilIsRefused() {
        Api.file(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart("council", "E99999999")
                .multiPart("title", "Survey")
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("council-unknown"))
                .body("errors[0].pointer", equalTo("/council"));
    }

    @Test
    void aForeignCouncilInTheFormIsForbidden() {
        byte[] pdf = Samples.pdf();
        Api.file(Api.trafford(), pdf, "survey.pdf", Samples.PDF)
                .multiPart("council", World.MANCHESTER)
                .multiPart("title", "Survey")
                .post("/v1/documents")
                .then()
                .statusCode(403)
                .body("type", endsWith("/council-not-yours"));
        assertThat(Sql.count("select count(*) from content_object where sha256 = ?", Sha256.ofText(new String(pdf))))
                .isZero();
    }

    @Test
    void anAdministratorOfAllCouncilsUploadsForAny() {
        Api.form(Api.as("administrator", "*"), Samples.pdf(), "survey.pdf", Samples.PDF)
                .post("/v1/documents")
                .then()
                .statusCode(201);
    }

    @Test
    void anotherMediaTypeOfTheBodyIsRefused() {
        Api.trafford()
                .contentType("application/xml")
                .body("<x/>")
                .post("/v1/documents")
                .then()
                .statusCode(415);
    }
}
