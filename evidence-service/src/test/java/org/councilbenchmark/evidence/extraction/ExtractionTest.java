package org.councilbenchmark.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.reading.ReadableSamples;
import org.councilbenchmark.evidence.reading.Reading;
import org.councilbenchmark.evidence.reading.child.ReadText;
import org.councilbenchmark.evidence.reading.child.TextPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ExtractionTest {

    private static final String ALL_ELSE_IS_READ = "insert into extraction (document_id, number, state)"
            + " select id, current_revision, 'NONE' from document on conflict (document_id, number)"
            + " do update set state = 'NONE' where extraction.state = 'PENDING'";

    @Inject
    ExtractionWorker worker;

    @Inject
    ExtractionQueue queue;

    @Inject
    ExtractionRepository extractions;

    private final String word = "w" + Long.toString(System.nanoTime(), 36);

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void onlyWhatATestUploadsIsToBeRead() throws SQLException {
        Sql.change(ALL_ELSE_IS_READ);
    }

    @Test
    void anUploadedDocumentIsReadFoundAndShown() {
        UUID id = Api.document(ReadableSamples.pdf("First page", "Second " + word));
        text(id).body("state", equalTo("PENDING")).body("items", empty());
        worker.drain();
        text(id).body("state", equalTo("DONE"))
                .body("pages", equalTo(2))
                .body("truncated", equalTo(false))
                .body("characters", equalTo(17 + word.length()))
                .body("items.page", contains(1, 2))
                .body("items[1].text", equalTo("Second " + word));
        Api.trafford()
                .get("/v1/documents/" + id + "/text?size=1&page=2")
                .then()
                .body("items.page", contains(2))
                .body("total", equalTo(2));
        Api.trafford()
                .get("/v1/documents?q=" + word)
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].highlights[0].page", equalTo(2));
        thumbnailIsServed(id);
    }

    private static void thumbnailIsServed(UUID id) {
        String path = "/v1/documents/" + id + "/thumbnail";
        String tag = Api.trafford()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        Api.trafford().header("If-None-Match", tag).get(path).then().statusCode(304);
        Api.trafford()
                .header("If-Match", "\"another\"")
                .get(path)
                .then()
                .statusCode(412)
                .body("type", endsWith("/stale-version"));
        Api.trafford()
                .header("If-None-Match", tag)
                .get(path + "?size=640")
                .then()
                .statusCode(200);
        Api.trafford().get(path + "?size=5000").then().statusCode(400).body("errors[0].parameter", equalTo("size"));
        Api.as("assessor", World.MANCHESTER)
                .get(path)
                .then()
                .statusCode(404)
                .body("type", endsWith("/document-not-found"));
    }

    @Test
    void textIsForThoseWhoMayReadTheDocument() {
        UUID id = Api.document();
        Api.as("assessor", World.MANCHESTER)
                .get("/v1/documents/" + id + "/text")
                .then()
                .statusCode(404)
                .body("type", endsWith("/document-not-found"));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        UUID broken = Api.document();
        String csv = Api.upload(Samples.text("ward,value\n" + word + ",1\n"), "wards.csv", "text/csv")
                .path("id");
        thumbnailIsMissing(broken, "The document waits to be read.");
        worker.drain();
        text(broken).body("state", equalTo("FAILED")).body("reason.code", equalTo("malformed"));
        text(UUID.fromString(csv)).body("state", equalTo("DONE")).body("pages", equalTo(0));
        thumbnailIsMissing(UUID.fromString(csv), "Documents of this media type have none.");
    }

    private static void thumbnailIsMissing(UUID id, String why) {
        Api.trafford()
                .get("/v1/documents/" + id + "/thumbnail")
                .then()
                .statusCode(404)
                .body("type", endsWith("/thumbnail-not-made"))
                .body("detail", equalTo(why));
    }

    @Test
    void statementsAreReadToo() {
        String id = Api.trafford()
                .contentType("application/json")
                .body(Map.of("kind", "TEXT", "council", World.TRAFFORD, "title", "Said", "text", "We agreed " + word))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        worker.drain();
        text(UUID.fromString(id)).body("items[0].text", equalTo("We agreed " + word));
    }

    @Test
    void whatIsInQuarantineIsNotRead() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        Sql.change("update revision_state set state = 'QUARANTINED', event_version = null where document_id = ?", id);
        worker.drain();
        assertThat(Sql.count("select count(*) from extraction where document_id = ? and attempts > 0", id))
                .isZero();
        Api.trafford().get("/v1/documents/" + id + "/text").then().statusCode(409);
        Api.trafford().get("/v1/documents/" + id + "/thumbnail").then().statusCode(409);
    }

    @Test
    void aNewRevisionTakesThePlaceOfTheOldText() {
        UUID id = Api.document(ReadableSamples.pdf("old" + word));
        worker.drain();
        revise(id, "new" + word);
        text(id).body("state", equalTo("PENDING"));
        worker.drain();
        text(id).body("revision", equalTo(2)).body("items[0].text", equalTo("new" + word));
        Api.trafford().get("/v1/documents?q=new" + word).then().body("total", equalTo(1));
        Api.trafford().get("/v1/documents?q=old" + word).then().body("total", equalTo(0));
        assertThat(Sql.count("select count(*) from document_text where document_id = ?", id))
                .isOne();
    }

    @Test
    void whatIsWithdrawnAfterwardsIsForgotten() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        worker.drain();
        Sql.change("insert into document_standing (document_id, withdrawn_at) values (?, now())", id);
        Api.trafford().get("/v1/documents?q=" + word).then().body("total", equalTo(0));
        worker.sweep();
        for (String table : List.of("extraction", "document_text", "thumbnail")) {
            assertThat(Sql.count("select count(*) from " + table + " where document_id = ?", id))
                    .as(table)
                    .isZero();
        }
        assertThat(Sql.count(
                        "select count(*) from document_index where document_id = ? and words @@ cast(? as tsquery)",
                        id,
                        word))
                .isZero();
    }

    @Test
    void aClaimIsOneReadersAloneUntilItsLeaseEnds() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        assertThat(queue.claim()).get().extracting(Claim::document).isEqualTo(id);
        assertThat(queue.claim()).isEmpty();
        leaseEnds(id);
        assertThat(queue.claim()).get().extracting(Claim::attempt).isEqualTo(2);
    }

    @Test
    void whatAKilledServiceLeftIsReadAgain() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        queue.claim();
        leaseEnds(id);
        worker.drain();
        text(id).body("state", equalTo("DONE"));
    }

    @Test
    void aDocumentThatKillsItsReadersIsGivenUp() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(queue.claim()).isPresent();
            leaseEnds(id);
        }
        queue.giveUp();
        assertThat(queue.claim()).isEmpty();
        text(id).body("state", equalTo("FAILED")).body("reason.code", equalTo("crashed"));
    }

    @Test
    void aResultThatComesTooLateChangesNothing() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        Claim slow = queue.claim().orElseThrow();
        Reading late = new Reading(new ReadText(List.of(new TextPart(1, "late")), 1, false), null, Map.of(), null);
        leaseEnds(id);
        assertThat(queue.claim()).isPresent();
        extractions.store(slow, late);
        text(id).body("state", equalTo("PENDING")).body("items", empty());
        leaseEnds(id);
        worker.drain();
        extractions.store(slow, late);
        text(id).body("items.text", contains(word));
    }

    @Test
    void aResultOfAnEarlierRevisionLeavesTheNextToBeRead() {
        UUID id = Api.document(ReadableSamples.pdf("old" + word));
        Claim slow = queue.claim().orElseThrow();
        revise(id, "new" + word);
        ReadText old = new ReadText(List.of(new TextPart(1, "old" + word)), 1, false);
        extractions.store(slow, new Reading(old, null, Map.of(), null));
        worker.drain();
        text(id).body("revision", equalTo(2)).body("items.text", contains("new" + word));
    }

    @Test
    void whatWasNeverEnteredIsFoundByTheSweep() throws Exception {
        UUID id = Api.document(ReadableSamples.pdf(word));
        Sql.change("delete from extraction where document_id = ?", id);
        worker.sweep();
        worker.drain();
        text(id).body("state", equalTo("DONE"));
    }

    @Test
    void aContentThatIsAwayIsTriedAgain() throws Exception {
        byte[] pdf = ReadableSamples.pdf(word);
        UUID id = Api.document(pdf);
        Sql.change("update extraction set state = 'NONE' where document_id <> ?", id);
        Path object = objectOf(pdf);
        Path aside = object.resolveSibling("aside");
        Files.move(object, aside);
        worker.drain();
        text(id).body("state", equalTo("PENDING"));
        Files.move(aside, object);
        leaseEnds(id);
        worker.drain();
        text(id).body("state", equalTo("DONE"));
    }

    private static Path objectOf(byte[] content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        String sha256 = HexFormat.of().formatHex(digest);
        return Surroundings.store()
                .resolve("objects")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void revise(UUID id, String text) {
        String path = "/v1/documents/" + id;
        Api.file(Api.trafford(), ReadableSamples.pdf(text), "new.pdf", Samples.PDF)
                .header("If-Match", Api.trafford().get(path).header("ETag"))
                .post(path + "/revisions")
                .then()
                .statusCode(201);
    }

    private static void leaseEnds(UUID id) throws SQLException {
        Sql.change("update extraction set due_at = now() where document_id = ?", id);
    }

    private static ValidatableResponse text(UUID id) {
        return Api.trafford().get("/v1/documents/" + id + "/text").then().statusCode(200);
    }
}
