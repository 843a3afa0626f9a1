package org.councilbenchmark.reporting.projection;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ProjectionTest {

    private static ValidatableResponse projections() {
        return given().header("Authorization", "Bearer " + TestTokens.of("administrator"))
                .get("/v1/projections")
                .then();
    }

    @Test
    void everyProjectionSaysHowFreshItIs() {
        TestCouncil council = Fresh.council(Fresh.type(), "Council").tell();
        Tables.awaitCouncil(council);

        await().untilAsserted(() -> projections().body("items.find { it.name == 'council' }.state", equalTo("LIVE")));
        projections()
                .statusCode(200)
                .body("items.name", contains("assessment", "council", "edition", "evidence"))
                .body(
                        "items.topics.flatten()",
                        contains(
                                "assessment.events",
                                "catalogue.councils",
                                "catalogue.benchmarks",
                                "evidence.documents"))
                .body("items.find { it.name == 'council' }.rows", greaterThan(0))
                .body("items.find { it.name == 'council' }.lag", matchesPattern("PT(\\d+\\.)?\\dS"));
    }

    @Test
    void lagIsToldInTenthsOfASecond() {
        Instant now = Instant.parse("2010-06-01T09:00:00Z");
        Assertions.assertThat(
                        Freshness.of(Optional.of(now.minusMillis(249)), now).lag())
                .hasToString("PT0.2S");
        Assertions.assertThat(
                        Freshness.of(Optional.of(now.minusMillis(61_999)), now).lag())
                .hasToString("PT1M1.9S");
        Assertions.assertThat(
                        Freshness.of(Optional.of(now.plusMillis(500)), now).lag())
                .isEqualTo(Duration.ZERO);
        Assertions.assertThat(Freshness.of(Optional.empty(), now).asAt()).isNull();
    }
}
