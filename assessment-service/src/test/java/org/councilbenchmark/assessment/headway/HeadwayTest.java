package org.councilbenchmark.assessment.headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.SmallEdition;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class HeadwayTest {

    private final TestClient client = new TestClient(TestCatalogue.council("SHIRE_DISTRICT", "1974-04-01", null));
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void itCountsPeopleAndCriteriaAndShowsNoLevel() {
        client.rate(path, 4, List.of("1.1.a.1"));
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":2,\"narrative\":\"In words\"}")
                .put(path + "/ratings/1.1.a.2")
                .then()
                .statusCode(201);
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"notApplicable\":true,\"reason\":\"None here\"}")
                .put(path + "/ratings/1.1.a.3")
                .then()
                .statusCode(201);
        client.assessor()
                .header("If-None-Match", "*")
                .body("{}")
                .put(path + "/assignments/1.1/ann")
                .then()
                .statusCode(201);
        client.approver()
                .body("{\"text\":\"Why?\"}")
                .post(path + "/criteria/1.1.a.1/comments")
                .then()
                .statusCode(201);
        progress()
                .body("overall.applicable", equalTo(8))
                .body("overall.rated", equalTo(2))
                .body("overall.unrated", equalTo(6))
                .body("overall.notApplicable", equalTo(2))
                .body("overall.withNarrative", equalTo(1))
                .body("overall.openThreads", equalTo(1))
                .body("overall.lastChangeAt", notNullValue())
                .body("nodes", hasSize(SmallEdition.NODES))
                .body("nodes[1].code", equalTo("1.1"))
                .body("nodes[1].applicable", equalTo(3))
                .body("nodes[1].assigned[0].person", equalTo("ann"))
                .body("nodes[1].assigned[0].state", equalTo("TO_DO"))
                .body("nodes.find { it.code == '2.1' }.rated", equalTo(0))
                .body("nodes.find { it.code == '2.1' }.lastChangeAt", nullValue())
                .body("people.find { it.person == 'ann' }.assigned", equalTo(1))
                .body("people.find { it.person == 'test-assessor' }.rated", equalTo(3));
        assertThat(client.assessor().get(path + "/progress").asString())
                .doesNotContain("level", "score", "label", "In words");
    }

    @Test
    void sealedWithTheRatingsAndThenOpenButForTheOthersComments() {
        TestChallenge challenge = TestChallenge.open();
        challenge.ratePeer(challenge.lead(), 3, List.of("1.1.a.1", "1.1.a.2"));
        challenge
                .council()
                .assessor()
                .get(challenge.peer() + "/progress")
                .then()
                .statusCode(403)
                .body("type", endsWith("assessment-sealed"));
        challenge.byLead().get(challenge.peer() + "/progress").then().body("overall.openThreads", equalTo(0));
        challenge.unseal(3, 3);
        challenge
                .council()
                .assessor()
                .get(challenge.peer() + "/progress")
                .then()
                .statusCode(200)
                .body("overall.openThreads", nullValue());
    }

    @Test
    void itsEtagChangesWithWhateverItShows() {
        String before = etag();
        client.assessor()
                .header("If-None-Match", before)
                .get(path + "/progress")
                .then()
                .statusCode(304);
        client.rate(path, 3, List.of("1.1.a.1"));
        String rated = etag();
        client.assessor()
                .header("If-None-Match", "*")
                .body("{}")
                .put(path + "/assignments/2/ann")
                .then()
                .statusCode(201);
        String assigned = etag();
        assertThat(List.of(before, rated, assigned)).doesNotHaveDuplicates();
        TestChallenge.administrator()
                .header("If-None-Match", assigned)
                .get(path + "/progress")
                .then()
                .statusCode(200)
                .header("ETag", not(assigned));
    }

    @Test
    void foreignPeopleFindNothingAndOthersMayNot() {
        TestClient.fresh().assessor().get(path + "/progress").then().statusCode(404);
        client.as("analyst").get(path + "/progress").then().statusCode(403);
    }

    private ValidatableResponse progress() {
        return client.assessor().get(path + "/progress").then().statusCode(200);
    }

    private String etag() {
        return progress().extract().header("ETag");
    }
}
