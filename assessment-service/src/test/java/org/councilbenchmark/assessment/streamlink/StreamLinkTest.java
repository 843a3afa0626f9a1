package org.councilbenchmark.assessment.streamlink;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import org.councilbenchmark.assessment.testing.EventReader;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class StreamLinkTest {

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void aLinkOpensTheStreamWithoutAToken() throws Exception {
        String first = TestCatalogue.CRITERIA.get(0);
        try (EventReader reader = EventReader.open(link())) {
            client.rate(path, 3, List.of(first));
            assertThat(reader.await("rated").data().get("criterion").asText()).isEqualTo(first);
        }
    }

    @Test
    void itServesOnce() throws Exception {
        String link = link();
        EventReader.open(link).close();
        assertThat(EventReader.statusOf(link)).isEqualTo(404);
    }

    @Test
    void ofManyWhoComeAtOnceOneIsLetIn() {
        String link = link();
        List<Boolean> opened = Simultaneously.times(6, number -> opens(() -> EventReader.open(link)));
        assertThat(opened).containsOnlyOnce(true);
    }

    @Test
    void itExpires() throws Exception {
        String link = link();
        try (Connection database = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres")) {
            database.createStatement().executeUpdate("update stream_ticket set expires_at = now()");
        }
        assertThat(EventReader.statusOf(link)).isEqualTo(404);
        given().get("/v1/streams/made-up")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("remedy", notNullValue());
    }

    @Test
    void theTicketItselfIsNowhereInTheDatabase() {
        String link = link();
        String ticket = link.substring(link.lastIndexOf('/') + 1);
        assertThat(TestCatalogue.count("select count(*) from stream_ticket s where s::text like '%" + ticket + "%'"))
                .isZero();
        assertThat(TestCatalogue.count("select count(*) from stream_ticket where hash = sha256('" + ticket + "')"))
                .isOne();
    }

    @Test
    void whoMayNotReadGetsNoLinkAndWhoMayNoLongerReadCannotUseIt() throws Exception {
        TestChallenge challenge = TestChallenge.open();
        client.assessor().post(challenge.self() + "/stream-links").then().statusCode(404);
        challenge
                .council()
                .assessor()
                .post(challenge.peer() + "/stream-links")
                .then()
                .statusCode(403);
        client.as("analyst").post(path + "/stream-links").then().statusCode(403);
        String person = challenge.officer("leaver-of-" + challenge.neighbour().id());
        String link = challenge
                .peer(person)
                .post(challenge.peer() + "/stream-links")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        challenge
                .byLead()
                .header("If-Match", "*")
                .delete(challenge.peer() + "/team/" + person)
                .then()
                .statusCode(204);
        assertThat(EventReader.statusOf(link)).isEqualTo(404);
    }

    private String link() {
        return client.assessor()
                .post(path + "/stream-links")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("expiresAt", notNullValue())
                .extract()
                .path("url");
    }

    private static boolean opens(Callable<EventReader> opening) {
        try {
            opening.call().close();
            return true;
        } catch (Exception refused) {
            return false;
        }
    }
}
