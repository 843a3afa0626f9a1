package org.councilbenchmark.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class WhatIfTest {

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
        client.rateAll(path, 3);
    }

    @Test
    void theDifferenceIsToldExactlyAndNothingIsStored() {
        String ratings = client.assessor().get(path + "/ratings").asString();
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":4}")
                .statusCode(200)
                .body("ruleVersion", equalTo("1"))
                .body("nodes.code", equalTo(List.of("overall", "1", "1.1", "1.1.a", "1.1.a.1")))
                .body("nodes[3].before.score.fraction", equalTo("200/3"))
                .body("nodes[3].after.score.fraction", equalTo("220/3"))
                .body("nodes[3].after.score.decimal", equalTo("73.333333333333"))
                .body("nodes[3].difference.fraction", equalTo("20/3"))
                .body("nodes[3].difference.display", equalTo(6.7f))
                .body("overall.difference.fraction", equalTo("40/9"));
        assertThat(client.assessor().get(path + "/ratings").asString()).isEqualTo(ratings);
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":3}").body("nodes.size()", equalTo(0));
        client.assessor()
                .body("{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3}]}")
                .post(path + "/what-if?nodes=all")
                .then()
                .body("nodes.size()", equalTo(18));
    }

    @Test
    void targetsThatWouldBeReachedOrMissedAreNamed() {
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"score\":70}")
                .put(path + "/targets/1")
                .then()
                .statusCode(201);
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":4}")
                .body("targets.node", equalTo(List.of("1")))
                .body("targets[0].reached", equalTo(true))
                .body("targets[0].target.fraction", equalTo("70/1"));
        client.rate(path, 4, List.of("1.1.a.1"));
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":1}").body("targets[0].reached", equalTo(false));
        suppose("{\"criterion\":\"2.1.b.1\",\"level\":1}").body("targets.size()", equalTo(0));
    }

    @Test
    void aCriterionCanBeTakenBackOrLeftOut() {
        suppose("{\"criterion\":\"1.1.a.1\",\"removed\":true},"
                        + "{\"criterion\":\"1.1.a.2\",\"notApplicable\":true,\"reason\":\"None here\"}")
                .statusCode(200)
                .body("nodes.find { it.code == '1.1.a.1' }.after.exclusion", equalTo("NOT_ASSESSED"))
                .body("nodes.find { it.code == '1.1.a.2' }.after.exclusion", equalTo("NOT_APPLICABLE"))
                .body("nodes.find { it.code == '1.1.a' }.after.coverage.fraction", equalTo("3/4"))
                .body("nodes.find { it.code == '1.1.a' }.after.sufficient", equalTo(false));
    }

    @Test
    void theRulesOfRatingHoldHereToo() {
        suppose("{\"criterion\":\"9.9\",\"level\":3},{\"criterion\":\"1.1.a.1\",\"level\":9},"
                        + "{\"criterion\":\"1.1.a.2\",\"notApplicable\":true},{\"criterion\":\"1.1.a.2\",\"level\":1},"
                        + "{\"criterion\":\"1.1.a.3\",\"removed\":true,\"level\":1},{\"level\":1},"
                        + "{\"criterion\":\"1.1.a.4\"}")
                .statusCode(422)
                .body(
                        "errors.code",
                        equalTo(List.of(
                                "criterion-unknown",
                                "level-off-scale",
                                "reason-missing",
                                "removed-and-given",
                                "criterion-unknown",
                                "level-missing",
                                "criterion-repeated")))
                .body("errors[3].pointer", equalTo("/ratings/4/removed"));
        suppose("").statusCode(422).body("errors[0].pointer", equalTo("/ratings"));
        suppose("null").statusCode(422);
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":3,\"narrative\":\"x\"}").statusCode(400);
        client.assessor()
                .body("{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3}]}")
                .post(path + "/what-if?nodes=some")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("nodes"));
    }

    @Test
    void completedAssessmentsAreAskedJustAsWell() {
        client.submit(path);
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":4}").statusCode(200);
        client.complete(path);
        suppose("{\"criterion\":\"1.1.a.1\",\"level\":4}")
                .statusCode(200)
                .body("overall.difference.fraction", equalTo("40/9"));
    }

    @Test
    void whatIsForeignOrSealedIsNotAnswered() {
        String body = "{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3}]}";
        TestClient.fresh().assessor().body(body).post(path + "/what-if").then().statusCode(404);
        TestChallenge challenge = TestChallenge.open();
        challenge
                .council()
                .assessor()
                .body(body)
                .post(challenge.peer() + "/what-if")
                .then()
                .statusCode(403);
        client.as("analyst").body(body).post(path + "/what-if").then().statusCode(403);
    }

    @Test
    void theCoreCriterionIsNamedAsTheCauseOfACap() {
        suppose("{\"criterion\":\"" + TestCatalogue.CORE + "\",\"level\":1}")
                .body("caps.code", equalTo(List.of("2.1.a")))
                .body("caps[0].appears", equalTo(true))
                .body("caps[0].causes", equalTo(List.of(TestCatalogue.CORE)))
                .body("bands.find { it.code == '2.1.a' }.to", equalTo("Not evident"))
                .body("bands.find { it.code == '2.1.a' }.up", equalTo(false));
    }

    private ValidatableResponse suppose(String items) {
        return client.assessor()
                .body("{\"ratings\":[" + items + "]}")
                .post(path + "/what-if")
                .then();
    }
}
