package org.councilbenchmark.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ScoresTest {

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void beforeAnyRatingThereIsNoScoreAndNoCoverage() {
        client.assessor()
                .get(path + "/scores")
                .then()
                .statusCode(200)
                .body("ruleVersion", equalTo("1"))
                .body("live", equalTo(true))
                .body("coverageThreshold", equalTo(0.8f))
                .body("overall.score", nullValue())
                .body("overall.coverage", equalTo(0.0f))
                .body("overall.sufficient", equalTo(false))
                .body("nodes.size()", equalTo(17))
                .body("nodes[0].code", equalTo("1"))
                .body("nodes[0].title", equalTo("Title of 1"));
    }

    @Test
    void scoresFollowTheRatingsAtEveryLevel() {
        client.rate(path, 3, List.of("1.1.a.1", "1.1.a.2", "1.1.a.3", "1.1.a.4"));
        client.assessor()
                .get(path + "/scores")
                .then()
                .body(node("1.1.a") + ".score", equalTo(66.7f))
                .body(node("1.1.a") + ".coverage", equalTo(0.8f))
                .body(node("1.1.a") + ".sufficient", equalTo(true))
                .body(node("1.1.a") + ".label", equalTo("Established"))
                .body(node("1.1.a.5") + ".exclusion", equalTo("NOT_ASSESSED"))
                .body(node("2.1") + ".score", nullValue())
                .body("overall.coverage", equalTo(0.5333f))
                .body("overall.sufficient", equalTo(false));
        client.rate(path, 1, List.of(TestCatalogue.CORE));
        client.assessor()
                .get(path + "/scores")
                .then()
                .body(node("2.1.a") + ".capped", equalTo(true))
                .body(node("2.1.a") + ".label", equalTo("Not evident"));
    }

    @Test
    void unchangedScoresAreNotSentAgain() {
        String etag = client.assessor().get(path + "/scores").header("ETag");
        client.assessor()
                .header("If-None-Match", etag)
                .get(path + "/scores")
                .then()
                .statusCode(304);
        client.rate(path, 3, List.of("1.1.a.1"));
        client.assessor()
                .header("If-None-Match", etag)
                .get(path + "/scores")
                .then()
                .statusCode(200);
    }

    @Test
    void completedScoresAreKeptAsTheyWere() {
        client.rateAll(path, 4);
        String live = client.assessor().get(path + "/scores").jsonPath().getString("nodes");
        client.submit(path);
        client.complete(path);
        assertThat(TestCatalogue.count(
                        "select count(*) from completed_score where assessment = '" + TestClient.idOf(path) + "'"))
                .isEqualTo(18);
        client.assessor().get(path + "/scores").then().body("live", equalTo(false));
        assertThat(client.assessor().get(path + "/scores").jsonPath().getString("nodes"))
                .isEqualTo(live);
        client.assessor()
                .get(path)
                .then()
                .body("score", equalTo(client.assessor().get(path + "/scores").path("overall.score")))
                .body("progress.rated", equalTo(10));
    }

    @Test
    void everyScoreIsExplainedDownToTheLevels() {
        client.rateAll(path, 3);
        client.assessor()
                .get(path + "/scores/overall/explanation")
                .then()
                .statusCode(200)
                .body("ruleVersion", equalTo("1"))
                .body("threshold.fraction", equalTo("4/5"))
                .body("explanation.score.fraction", equalTo("1690/27"))
                .body("explanation.score.decimal", equalTo("62.592592592593"))
                .body("explanation.arithmetic.terms.size()", equalTo(2))
                .body("explanation.arithmetic.terms[0].child.weight.fraction", equalTo("2/1"));
        client.assessor()
                .get(path + "/scores/" + TestCatalogue.ON_TEN + "/explanation")
                .then()
                .body("explanation.rating.scale", equalTo("ten"))
                .body("explanation.rating.formula", equalTo("(3 − 0) / (10 − 0) × 100"))
                .body("explanation.score.fraction", equalTo("30/1"));
    }

    @Test
    void capsAndExclusionsAreExplained() {
        client.rate(path, 1, List.of(TestCatalogue.CORE));
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"notApplicable\":true,\"reason\":\"No such service here\"}")
                .put(path + "/ratings/" + TestCatalogue.ON_TEN)
                .then()
                .statusCode(201);
        client.assessor()
                .get(path + "/scores/2.1.a/explanation")
                .then()
                .body("explanation.arithmetic.cap.limit.fraction", equalTo("25/1"))
                .body("explanation.arithmetic.cap.causes", equalTo(List.of(TestCatalogue.CORE)))
                .body("explanation.arithmetic.terms[1].child.exclusion.kind", equalTo("NOT_APPLICABLE"))
                .body("explanation.arithmetic.terms[1].child.exclusion.reason", equalTo("No such service here"));
    }

    @Test
    void anUnknownNodeIsNotFound() {
        client.assessor()
                .get(path + "/scores/9/explanation")
                .then()
                .statusCode(404)
                .body("remedy", containsString("overall"));
    }

    private static String node(String code) {
        return "nodes.find { it.code == '" + code + "' }";
    }
}
