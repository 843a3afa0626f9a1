package org.councilbenchmark.assessment.comparison;

import static io.restassured.RestAssured.given;
import static org.councilbenchmark.assessment.testing.TestClient.PATH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within one edition; across editions is tried where the catalogue stands by. */
@QuarkusTest
@WithTestResource(Engines.class)
class ComparisonTest {

    private final TestClient client = TestClient.fresh();
    private String earlier;
    private String later;

    @BeforeEach
    void openTwo() {
        earlier = client.open();
        later = client.assessor()
                .body(client.opening().replace("2009-04-01", "2010-04-01"))
                .post(PATH)
                .path("links.self");
    }

    @Test
    void everyCriterionAndEveryNodeIsLaidBesideItsEarlierSelf() {
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":2},{"criterion":"1.1.a.2","level":3},
                        {"criterion":"1.1.a.3","level":3},{"criterion":"1.1.a.4","level":3},
                        {"criterion":"2.1.b.1","level":3},
                        {"criterion":"2.1.b.2","notApplicable":true,"reason":"None"}]}""").put(earlier + "/ratings");
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":4},{"criterion":"1.1.a.2","level":1},
                        {"criterion":"1.1.a.3","level":3},{"criterion":"1.1.a.5","level":3},
                        {"criterion":"2.1.b.1","notApplicable":true,"reason":"None"},
                        {"criterion":"2.1.b.2","level":3}]}""").put(later + "/ratings");
        compare(later, earlier)
                .statusCode(200)
                .body("before.assessment", equalTo(TestClient.idOf(earlier)))
                .body(
                        "criteria.change",
                        equalTo(List.of(
                                "IMPROVED",
                                "DECLINED",
                                "UNCHANGED",
                                "LOST",
                                "NEW",
                                "NOT_RATED",
                                "NOT_RATED",
                                "NOT_APPLICABLE_NOW",
                                "APPLICABLE_NOW",
                                "NOT_RATED")))
                .body("summary.improved", equalTo(1))
                .body("summary.declined", equalTo(1))
                .body("summary.unchanged", equalTo(1))
                .body("summary.newlyRated", equalTo(1))
                .body("summary.notComparable", equalTo(0))
                .body("criteria[3].after", nullValue())
                .body("nodes.find { it.code == '1.1.a' }.before.score.fraction", equalTo("175/3"))
                .body("nodes.find { it.code == '1.1.a' }.difference.fraction", equalTo("0/1"))
                .body("nodes.find { it.code == '1.1.a' }.leftOut", equalTo(0))
                .body("nodes.find { it.code == '1.1.a' }.comparable", equalTo(true))
                .body("nodes.code", equalTo(List.of("overall", "1", "1.1", "1.1.a", "2", "2.1", "2.1.a", "2.1.b")));
    }

    @Test
    void anotherCouncilOrNoOtherAtAllIsRefused() {
        TestClient foreign = TestClient.fresh();
        String theirs = foreign.open();
        compare(later, theirs).statusCode(404).body("errors[0].parameter", equalTo("with"));
        compare(theirs, later).statusCode(404);
        TestChallenge.administrator()
                .get(later + "/comparison?with=" + TestClient.idOf(theirs))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("comparison-other-council"));
        client.assessor()
                .get(later + "/comparison")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("with"));
        client.assessor().get(later + "/comparison?with=last-year").then().statusCode(400);
        client.as("analyst")
                .get(later + "/comparison?with=" + TestClient.idOf(earlier))
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsSealedIsNotCompared() {
        TestChallenge challenge = TestChallenge.open();
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/comparison?with=" + TestClient.idOf(challenge.peer()))
                .then()
                .statusCode(403);
        challenge.unseal(3, 2);
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/comparison?with=" + TestClient.idOf(challenge.peer()))
                .then()
                .statusCode(200)
                .body("before.kind", equalTo("PEER"))
                .body("summary.improved", equalTo(10));
    }

    @Test
    void versionsTellWhoSupersededWhom() {
        client.rateAll(earlier, 3);
        client.submit(earlier);
        client.complete(earlier);
        String correction = client.openToCompleted();
        String open = client.open();
        client.assessor()
                .get(open + "/versions")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of(TestClient.idOf(earlier), TestClient.idOf(correction), TestClient.idOf(open))))
                .body("items.current", equalTo(List.of(false, true, false)))
                .body("items[0].supersededBy", equalTo(TestClient.idOf(correction)))
                .body("items[1].supersedes", equalTo(TestClient.idOf(earlier)))
                .body("total", equalTo(3));
        client.assessor().get(later + "/versions").then().body("total", equalTo(1));
        client.assessor()
                .get(open + "/versions?page=2&size=2")
                .then()
                .body("items.id", equalTo(List.of(TestClient.idOf(open))));
        TestClient.fresh().assessor().get(open + "/versions").then().statusCode(404);
    }

    @Test
    void peersSeeOnlyTheVersionsOfTheirOwnTeams() {
        TestChallenge challenge = TestChallenge.open();
        challenge.byLead().get(challenge.peer() + "/versions").then().body("total", equalTo(1));
        String stranger = TestTokens.ofPerson(
                "somebody-else", "peer-reviewer", challenge.neighbour().code());
        given().header("Authorization", "Bearer " + stranger)
                .get(challenge.peer() + "/versions")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse compare(String path, String with) {
        return client.assessor()
                .get(path + "/comparison?with=" + TestClient.idOf(with))
                .then();
    }
}
