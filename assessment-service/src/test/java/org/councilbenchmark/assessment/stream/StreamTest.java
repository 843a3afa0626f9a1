package org.councilbenchmark.assessment.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.EventReader;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class StreamTest {

    private static final String INSERT =
            "insert into history (assessment, at, actor, action) values ('%s', now(), '%s', 'RATED')";

    /** Waits until it is gone. */
    private static final String KILL_LISTENER = "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            + " where application_name = '" + HistoryListener.NAME + "'";

    private final TestClient client = TestClient.fresh();

    @Test
    void whatOnePersonRatesAnotherSees() throws Exception {
        String path = client.open();
        try (EventReader approver = reader(path, "approver")) {
            client.assessor()
                    .header("If-None-Match", "*")
                    .body("{\"level\":3,\"narrative\":\"Our secret\",\"confidence\":\"HIGH\"}")
                    .put(path + "/ratings/1.1.a.1")
                    .then()
                    .statusCode(201);
            EventReader.Event rated = approver.await("rated");
            assertThat(rated.data().get("criterion").asText()).isEqualTo("1.1.a.1");
            assertThat(rated.data().get("action").asText()).isEqualTo("RATED");
            assertThat(rated.data().get("actor").asText()).isEqualTo("test-assessor");
            assertThat(rated.data().at("/after/level").asInt()).isEqualTo(3);
            assertThat(rated.data().has("before")).isFalse();
            assertThat(rated.data().toString()).doesNotContain("secret");
            client.rateAll(path, 3);
            client.submit(path);
            approver.await("submitted");
        }
    }

    @Test
    void silenceIsBrokenByAComment() throws Exception {
        try (EventReader reader = reader(client.open(), "assessor")) {
            reader.awaitHeartbeat();
            assertThat(reader.names()).containsExactly("ready");
        }
    }

    @Test
    void whoWasCutGoesOnWithTheLastEventAndMissesNothing() throws Exception {
        String path = client.open();
        String last;
        try (EventReader reader = reader(path, "approver")) {
            client.rate(path, 3, List.of("1.1.a.1"));
            last = reader.await("rated").id();
        }
        client.rate(path, 2, TestCatalogue.CRITERIA);
        try (EventReader again = reader(path, "approver", "Last-Event-ID", last)) {
            again.awaitEvents(1 + TestCatalogue.CRITERIA.size());
            assertThat(after(again, last)).isEqualTo(TestCatalogue.CRITERIA);
        }
        try (EventReader byParameter = reader(path + "/stream?lastEventId=" + last, "approver", new String[0])) {
            byParameter.awaitEvents(1 + TestCatalogue.CRITERIA.size());
            assertThat(after(byParameter, last)).isEqualTo(TestCatalogue.CRITERIA);
        }
    }

    @Test
    void whatIsCommittedAfterSomethingNewerIsNotLost() throws Exception {
        String path = client.open();
        String id = TestClient.idOf(path);
        try (EventReader reader = reader(path, "approver");
                Connection slow = connection();
                Connection quick = connection()) {
            slow.setAutoCommit(false);
            slow.createStatement().executeUpdate(INSERT.formatted(id, "slow"));
            quick.createStatement().executeUpdate(INSERT.formatted(id, "quick"));
            reader.awaitEvents(2);
            slow.commit();
            reader.awaitEvents(3);
            assertThat(reader.events().stream()
                            .skip(1)
                            .map(event -> event.data().get("actor").asText()))
                    .containsExactly("quick", "slow");
            assertThat(Long.parseLong(reader.last().id()))
                    .isLessThan(Long.parseLong(reader.events().get(1).id()));
            String newest = reader.events().get(1).id();
            try (EventReader resumed = reader(path, "approver", "Last-Event-ID", newest)) {
                resumed.awaitEvents(2);
                assertThat(resumed.events())
                        .extracting(EventReader.Event::id)
                        .contains(reader.last().id());
            }
        }
    }

    @Test
    void whenTheListeningConnectionIsKilledNothingIsLost() throws Exception {
        String path = client.open();
        try (EventReader reader = reader(path, "approver");
                Connection killer = connection()) {
            for (int deaths = 1; deaths <= 3; deaths++) {
                killer.createStatement().execute(KILL_LISTENER);
                killer.createStatement().executeUpdate(INSERT.formatted(TestClient.idOf(path), "unheard"));
                reader.awaitEvents(1 + deaths);
            }
            assertThat(reader.events()).extracting(EventReader.Event::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void sealedAndForeignAssessmentsAreRefusedBeforeTheStreamBegins() {
        TestChallenge challenge = TestChallenge.open();
        challenge
                .council()
                .assessor()
                .get(challenge.peer() + "/stream")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("assessment-sealed"));
        challenge.byLead().get(challenge.self() + "/stream").then().statusCode(403);
        client.assessor().get(challenge.self() + "/stream").then().statusCode(404);
        client.assessor()
                .get(TestClient.PATH + "/" + UUID.randomUUID() + "/stream")
                .then()
                .statusCode(404);
        client.as("analyst").get(challenge.self() + "/stream").then().statusCode(403);
        RestAssured.given().get(challenge.self() + "/stream").then().statusCode(401);
    }

    @Test
    void whoIsRemovedFromTheTeamIsToldSoAndNothingMore() throws Exception {
        TestChallenge challenge = TestChallenge.open();
        String person = challenge.officer("officer-of-" + challenge.neighbour().id());
        String token = TestTokens.ofPerson(
                person, "peer-reviewer", challenge.neighbour().code());
        try (EventReader reader = EventReader.open(challenge.peer() + "/stream", "Authorization", "Bearer " + token)) {
            challenge
                    .byLead()
                    .header("If-Match", "*")
                    .delete(challenge.peer() + "/team/" + person)
                    .then()
                    .statusCode(204);
            EventReader.Event closed = reader.await("closed");
            assertThat(closed.data().get("reason").asText()).isEqualTo("not-found");
            reader.awaitEnd();
            assertThat(reader.names()).containsExactly("ready", "closed");
        }
    }

    @Test
    void anIdThatIsNotOfThisHistoryIsRefused() {
        String path = client.open();
        for (String id : List.of("0", "-1", "many", "99999999999999999999", "9223372036854775807")) {
            client.assessor()
                    .header("Last-Event-ID", id)
                    .get(path + "/stream")
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("last-event-unknown"))
                    .body("errors[0].parameter", equalTo("Last-Event-ID"));
        }
    }

    @Test
    void onePersonHasOnlySoManyStreams() throws Exception {
        String path = client.open();
        List<EventReader> open = new ArrayList<>();
        String token = "Bearer "
                + TestTokens.ofPerson(
                        "hoarder-" + client.council().id(),
                        "assessor",
                        client.council().code());
        try {
            for (int i = 0; i < 5; i++) {
                open.add(EventReader.open(path + "/stream", "Authorization", token));
            }
            RestAssured.given()
                    .header("Authorization", token)
                    .get(path + "/stream")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("too-many-streams"));
        } finally {
            for (EventReader reader : open) {
                reader.close();
            }
        }
    }

    private EventReader reader(String path, String role, String... headers) {
        List<String> all = new ArrayList<>(List.of(
                "Authorization",
                "Bearer " + TestTokens.of(role, client.council().code())));
        all.addAll(List.of(headers));
        return EventReader.open(path.contains("/stream") ? path : path + "/stream", all.toArray(String[]::new));
    }

    /** Criteria of the events after this one, in order. */
    private static List<String> after(EventReader reader, String id) {
        return reader.events().stream()
                .skip(1)
                .filter(event -> Long.parseLong(event.id()) > Long.parseLong(id))
                .map(event -> event.data().get("criterion").asText())
                .toList();
    }

    private static Connection connection() throws Exception {
        return DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
    }
}
