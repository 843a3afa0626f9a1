package org.councilbenchmark.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.document.TakingIn;
import org.councilbenchmark.evidence.revision.Verdict;
import org.councilbenchmark.evidence.scanning.FakeClamd.Mood;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
@WithTestResource(ScannedSurroundings.class)
class QuarantineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ScanQueue queue;

    @Inject
    TakingIn takingIn;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @AfterEach
    void well() {
        ScannedSurroundings.clamd().feels(Mood.WELL);
    }

    @Test
    void acceptedOnceTheScannerFoundNothing() {
        Response made = Api.upload(Samples.pdf(), "survey.pdf", Samples.PDF);
        made.then().statusCode(201).body("state", equalTo("QUARANTINED"));
        UUID id = UUID.fromString(made.path("id"));
        awaitState(id, "ACCEPTED");
        Api.trafford()
                .get(path(id))
                .then()
                .body("revision.scan.state", equalTo("CLEAN"))
                .body("revision.scan.scanner", equalTo("ClamAV 1.4.3"))
                .body("revision.scan.signatures", containsString("27500"))
                .body("revision.scan.at", notNullValue());
        Api.trafford().get(path(id) + "/content").then().statusCode(200);
        List<TestEvent> told = told(id, 1);
        assertThat(told).extracting(TestEvent::type).containsExactly("document.accepted.v1");
        assertThat(Contracts.faults("document.accepted.v1", told.get(0).data())).isEmpty();
    }

    @Test
    void rejectedForGoodOnceItFoundSomething() {
        byte[] infected = infected();
        UUID id = upload(infected);
        awaitState(id, "REJECTED");
        Api.trafford().get(path(id) + "/content").then().statusCode(410).body("type", endsWith("/document-rejected"));
        Api.trafford().get(path(id)).then().body("revision.scan.finding", equalTo(Eicar.SIGNATURE));
        List<TestEvent> told = told(id, 1);
        assertThat(told).extracting(TestEvent::type).containsExactly("document.rejected.v1");
        assertThat(told.get(0).data().get("finding").asText()).isEqualTo(Eicar.SIGNATURE);
        assertThat(Contracts.faults("document.rejected.v1", told.get(0).data())).isEmpty();
        String digest = told.get(0).data().get("sha256").asText();
        assertThat(Sql.count("select count(*) from content_object where sha256 = ?", digest))
                .as("left to the sweeper")
                .isZero();
        Api.upload(infected, "again.txt", "text/plain")
                .then()
                .statusCode(422)
                .body("type", endsWith("/content-rejected"))
                .body("errors[0].pointer", equalTo("/file"));
    }

    @Test
    void nothingIsServedWhileTheScannerIsAway() {
        ScannedSurroundings.clamd().feels(Mood.AWAY);
        UUID id = Api.document();
        await().atMost(PATIENCE).until(() -> "scanner-away".equals(scanProblem(id)));
        Api.trafford()
                .get(path(id) + "/content")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("/document-quarantined"));
        Api.trafford()
                .put(path(id) + "/links/" + World.assessment("TRF") + "/" + World.CRITERION)
                .then()
                .statusCode(409)
                .body("type", endsWith("/document-quarantined"));
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'scanner' }.data.state", equalTo("degraded"));
        ScannedSurroundings.clamd().feels(Mood.WELL);
        awaitState(id, "ACCEPTED");
    }

    @Test
    void aContentTooLargeForTheScannerSaysSo() throws SQLException {
        ScannedSurroundings.clamd().feels(Mood.SMALL);
        UUID id = Api.document();
        await().atMost(PATIENCE).until(() -> "scanner-size-limit".equals(scanProblem(id)));
        assertThat(Sql.count(
                        "select count(*) from revision_state where document_id = ? and due_at > now() + interval '50 min'",
                        id))
                .isEqualTo(1);
        Sql.change("update revision_state set due_at = now() where document_id = ?", id);
        ScannedSurroundings.clamd().feels(Mood.WELL);
        awaitState(id, "ACCEPTED");
    }

    @Test
    void anAcceptedRevisionStaysCurrentBesideARejectedOne() {
        UUID id = Api.document();
        awaitState(id, "ACCEPTED");
        byte[] infected = infected();
        Api.file(Api.trafford(), infected, "survey.txt", "text/plain")
                .header("If-Match", "*")
                .post(path(id) + "/revisions")
                .then()
                .statusCode(201)
                .body("revision.number", equalTo(1));
        await().atMost(PATIENCE).until(() -> revisionState(id, 1).equals("REJECTED"));
        Api.file(Api.trafford(), infected, "survey.txt", "text/plain")
                .header("If-Match", "*")
                .post(path(id) + "/revisions")
                .then()
                .statusCode(422)
                .body("type", endsWith("/content-rejected"));
        Api.trafford().get(path(id)).then().body("state", equalTo("ACCEPTED")).body("revision.number", equalTo(1));
        Api.trafford().get(path(id) + "/content").then().statusCode(200);
        Api.file(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .header("If-Match", "*")
                .post(path(id) + "/revisions")
                .then()
                .statusCode(201);
        await().atMost(PATIENCE).until(() -> revisionState(id, 2).equals("ACCEPTED"));
        assertThat(told(id, 3))
                .extracting(TestEvent::type)
                .containsExactly("document.accepted.v1", "document.rejected.v1", "document.revised.v1");
    }

    @Test
    void aWorkerThatDiedLosesItsLease() throws SQLException {
        ScannedSurroundings.clamd().feels(Mood.AWAY);
        UUID id = Api.document();
        await().atMost(PATIENCE).until(() -> "scanner-away".equals(scanProblem(id)));
        Sql.change("update revision_state set due_at = now() + interval '11 min' where document_id = ?", id);
        ScannedSurroundings.clamd().feels(Mood.WELL);
        assertThat(queue.claim(10, Duration.ofMinutes(1)))
                .as("leased to another worker")
                .noneMatch(claim -> claim.document().equals(id));
        Sql.change("update revision_state set due_at = now() - interval '1 s' where document_id = ?", id);
        awaitState(id, "ACCEPTED");
    }

    @Test
    void aSecondVerdictChangesNothing() {
        UUID id = Api.document();
        awaitState(id, "ACCEPTED");
        QuarkusTransaction.requiringNew()
                .run(() -> takingIn.settle(id, 1, new Verdict("late", null, "Found.Too.Late")));
        Api.trafford().get(path(id)).then().body("state", equalTo("ACCEPTED"));
        assertThat(Sql.count("select event_version from document where id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void manyAreAllScannedOnce() {
        int before = ScannedSurroundings.clamd().scanned().size();
        List<UUID> ids = IntStream.range(0, 6).mapToObj(each -> Api.document()).toList();
        ids.forEach(id -> awaitState(id, "ACCEPTED"));
        assertThat(ScannedSurroundings.clamd().scanned().size() - before).isEqualTo(6);
    }

    @Test
    void neverMoreAtOnceThanConfigured() throws SQLException {
        ScannedSurroundings.clamd().feels(Mood.AWAY);
        UUID broken = upload(Samples.text(FakeClamd.BROKEN + UUID.randomUUID()));
        List<UUID> others =
                IntStream.range(0, 3).mapToObj(each -> Api.document()).toList();
        others.forEach(id -> await().atMost(PATIENCE).until(() -> "scanner-away".equals(scanProblem(id))));
        Sql.change("update revision_state set due_at = now() + interval '1 h' where state = 'QUARANTINED'");
        ScannedSurroundings.clamd().feels(Mood.STUCK);
        Sql.change(
                "update revision_state set due_at = case when document_id in (?, ?) then now() - interval '1 h' else now()"
                        + " end where state = 'QUARANTINED'",
                broken,
                others.get(0));
        await().atMost(PATIENCE).until(() -> "scanner-error".equals(scanProblem(broken)));
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> ScannedSurroundings.clamd().waiting() <= 1);
        ScannedSurroundings.clamd().feels(Mood.WELL);
        others.forEach(id -> awaitState(id, "ACCEPTED"));
    }

    @Test
    void aVerdictThatCannotBeWrittenDownIsAskedForAgainSoon() throws SQLException {
        ScannedSurroundings.clamd().feels(Mood.AWAY);
        UUID id = Api.document();
        Sql.change("alter table revision_state add constraint never check (document_id <> '" + id
                + "' or state = 'QUARANTINED')");
        try {
            ScannedSurroundings.clamd().feels(Mood.WELL);
            await().atMost(PATIENCE).until(() -> "verdict-not-recorded".equals(scanProblem(id)));
            assertThat(Sql.count(
                            "select count(*) from revision_state where document_id = ? and due_at < now() + interval '10 min'",
                            id))
                    .isEqualTo(1);
        } finally {
            Sql.change("alter table revision_state drop constraint never");
        }
        Sql.change("update revision_state set due_at = now() where document_id = ?", id);
        awaitState(id, "ACCEPTED");
    }

    private static byte[] infected() {
        return Samples.text(new String(Eicar.file()) + UUID.randomUUID());
    }

    private static UUID upload(byte[] content) {
        return UUID.fromString(Api.upload(content, "minutes.txt", "text/plain")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String path(UUID id) {
        return "/v1/documents/" + id;
    }

    private static String scanProblem(UUID id) {
        return Api.trafford().get(path(id)).path("revision.scan.problem");
    }

    private static String revisionState(UUID id, int at) {
        return Api.trafford().get(path(id) + "/revisions").path("items[" + at + "].state");
    }

    private static void awaitState(UUID id, String state) {
        await(state)
                .atMost(PATIENCE)
                .until(() -> state.equals(Api.trafford().get(path(id)).path("state")));
    }

    private static List<TestEvent> told(UUID id, int count) {
        return TestTopics.awaitAll(
                "evidence.documents", event -> event.subject().equals(id.toString()), count);
    }
}
