package org.councilbenchmark.assessment.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** An installation in which a core criterion on its lowest level blocks, and narratives are not asked for. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(BlockingTest.Strict.class)
class BlockingTest {

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "assessment.quality.checks.core-at-lowest", "BLOCKING",
                    "assessment.quality.checks.level-without-narrative", "OFF",
                    "assessment.quality.narrative-characters", "70");
        }
    }

    private final TestClient client = TestClient.fresh();

    @Test
    void submissionIsRefusedWithEachFindingUntilItIsSettled() {
        String path = client.open();
        client.rateAll(path, 3);
        client.rate(path, 1, List.of(TestCatalogue.CORE));
        client.move("assessor", path, "submission")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://councilbenchmark.org/problems/quality-checks-failed"))
                .body("errors[0].total", equalTo(1))
                .body("errors.code", contains("quality-checks-failed", "core-at-lowest"))
                .body("errors[1].value", equalTo(TestCatalogue.CORE))
                .body("errors[1].remedy", not(equalTo("")));
        client.assessor().get(path).then().body("status", equalTo("DRAFT"));
        client.assessor()
                .get(path + "/quality-checks?severity=BLOCKING")
                .then()
                .body("blocking", equalTo(1))
                .body("items.criterion", contains(TestCatalogue.CORE));
        client.rate(path, 2, List.of(TestCatalogue.CORE));
        client.submit(path);
    }

    @Test
    void whatIsOffIsNotMadeButListed() {
        String path = client.open();
        client.rateAll(path, 3);
        client.assessor()
                .get(path + "/quality-checks")
                .then()
                .body("checks.code", not(hasItem("LEVEL_WITHOUT_NARRATIVE")))
                .body("total", equalTo(0));
        client.as("analyst")
                .get("/v1/quality-checks")
                .then()
                .body("checks.find { it.code == 'LEVEL_WITHOUT_NARRATIVE' }.severity", equalTo("OFF"))
                .body("narrativeCharacters", equalTo(70));
    }
}
