package org.councilbenchmark.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.Tampering;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class VerificationTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void anUntouchedDocumentIsIntact() {
        UUID document = Api.document();
        Api.revise(document, Samples.pdf());
        verification(document)
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("revisions", equalTo(2))
                .body("findings", empty());
    }

    @Test
    void anAlteredRowIsFound() throws Exception {
        UUID document = Api.document();
        Api.revise(document, Samples.pdf());
        Tampering.alter(document, 1, "accepted_by = 'somebody else'");
        verification(document)
                .then()
                .body("intact", equalTo(false))
                .body("findings.number", contains(1))
                .body("findings.code", contains("CHAIN_BROKEN"));
    }

    @Test
    void aRemovedRevisionIsFound() throws Exception {
        UUID document = Api.document();
        Api.revise(document, Samples.pdf());
        Tampering.remove(document, 1);
        verification(document).then().body("findings.code", contains("REVISION_MISSING", "CHAIN_BROKEN"));
    }

    @Test
    void aDamagedContentIsFound() throws Exception {
        UUID document = Api.document();
        Files.write(file(document), Samples.text("something else"));
        verification(document).then().body("findings.code", contains("CONTENT_DAMAGED"));
        Files.delete(file(document));
        verification(document).then().body("findings.code", contains("CONTENT_MISSING"));
    }

    @Test
    void allDocumentsAreLookedThroughInTheBackground() throws Exception {
        UUID whole = Api.document();
        UUID tampered = Api.document();
        Tampering.alter(tampered, 1, "bytes = bytes + 1");
        Response started =
                Api.as("administrator", "*").header("Idempotency-Key", tampered).post("/v1/verifications");
        started.then().statusCode(202).body("progress", equalTo(0)).body("state", equalTo("RUNNING"));
        String pass = started.header("Location");
        assertThat(Api.as("administrator", "*")
                        .header("Idempotency-Key", tampered)
                        .post("/v1/verifications")
                        .header("Location"))
                .isEqualTo(pass);
        await().atMost(Duration.ofSeconds(60)).until(() -> "COMPLETED"
                .equals(Api.as("administrator", "*").get(pass).path("state")));
        Response done = Api.as("administrator", "*").get(pass);
        done.then().body("progress", equalTo(100));
        assertThat(done.<Integer>path("counts.verified")).isGreaterThanOrEqualTo(2);
        List<Map<String, Object>> findings = done.path("findings");
        assertThat(findings).extracting(finding -> finding.get("document")).contains(tampered.toString());
        assertThat(findings).extracting(finding -> finding.get("document")).doesNotContain(whole.toString());
    }

    @Test
    void onlyOnePassRunsAtATime() throws Exception {
        UUID running = UUID.randomUUID();
        await().until(() -> Sql.count("select count(*) from verification where finished_at is null") == 0);
        Sql.change(
                "insert into verification (id, requested_by, requested_at, documents, leased_until)"
                        + " values (?, 'x', now(), 10, now() + interval '1 hour')",
                running);
        Api.as("administrator", "*")
                .post("/v1/verifications")
                .then()
                .statusCode(409)
                .header("Location", endsWith("/v1/verifications/" + running));
        Sql.change("delete from verification where id = ?", running);
    }

    @Test
    void anUnknownPassIsNotThere() {
        Api.as("administrator", "*")
                .get("/v1/verifications/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static Response verification(UUID document) {
        return Api.trafford().get("/v1/documents/" + document + "/verification");
    }

    private static Path file(UUID document) {
        String sha256 = Api.trafford().get("/v1/documents/" + document).path("revision.sha256");
        return Surroundings.store()
                .resolve("objects")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
