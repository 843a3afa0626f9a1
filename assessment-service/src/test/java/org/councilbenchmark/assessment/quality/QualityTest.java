package org.councilbenchmark.assessment.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.AccessMatrix;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class QualityTest {

    private static final String WORDS = "We asked a thousand people and most of them were content with it.";

    private final TestClient client = TestClient.fresh();

    @Test
    void everyAuthenticatedCallerReadsWhatIsChecked() {
        for (String role : AccessMatrix.ROLES) {
            client.as(role)
                    .get("/v1/quality-checks")
                    .then()
                    .statusCode(200)
                    .body("checks.size()", equalTo(QualityCheck.values().length))
                    .body("checks.severity", everyItem(equalTo("ADVICE")))
                    .body("narrativeCharacters", equalTo(50));
        }
    }

    @Test
    void findingsAreCountedWhateverThePageShowsAndAdviceBlocksNothing() {
        String path = client.open();
        client.rateAll(path, 4);
        check(client, path, "?size=3")
                .statusCode(200)
                .header("Link", containsString("page=7"))
                .body("checks.find { it.code == 'LEVEL_WITHOUT_NARRATIVE' }.count", equalTo(10))
                .body("checks.find { it.code == 'HIGH_LEVEL_WITHOUT_EVIDENCE' }.count", equalTo(9))
                .body("checks.find { it.code == 'CORE_AT_LOWEST' }.count", equalTo(0))
                .body("blocking", equalTo(0))
                .body("total", equalTo(19))
                .body("items.criterion", contains("1.1.a.1", "1.1.a.1", "1.1.a.2"))
                .body("items[1].check", equalTo("HIGH_LEVEL_WITHOUT_EVIDENCE"))
                .body("items[1].severity", equalTo("ADVICE"))
                .body("items[1].title", equalTo("Title of 1.1.a.1"))
                .body("items[1].explanation", containsString("Level 4 of 1 to 4 (Ideal)"))
                .body("items[1].remedy", equalTo(QualityCheck.HIGH_LEVEL_WITHOUT_EVIDENCE.remedy()));
        check(client, path, "?check=HIGH_LEVEL_WITHOUT_EVIDENCE&node=2.1&severity=ADVICE")
                .body("items.criterion", contains("2.1.a.1", "2.1.b.1", "2.1.b.2", "2.1.b.3"))
                .body("checks.find { it.code == 'LEVEL_WITHOUT_NARRATIVE' }.count", equalTo(10));
        check(client, path, "?severity=BLOCKING").body("items", empty());
        client.submit(path);
    }

    @Test
    void aLinkedDocumentAnswersAHighLevel() {
        String path = client.open();
        client.rateAll(path, 4);
        String high = "?check=HIGH_LEVEL_WITHOUT_EVIDENCE";
        check(client, path, high).body("items.criterion", hasItem("1.1.a.2"));
        TestFacts.link(client.council(), TestClient.idOf(path), "1.1.a.2", "2007-04-01", "2008-03-31");
        check(client, path, high).body("items.criterion", not(hasItem("1.1.a.2")));
        check(client, path, "?check=EVIDENCE_OUTSIDE_PERIOD").body("items.criterion", contains("1.1.a.2"));
    }

    @Test
    void aHighLevelIsHeldAgainstTheFiguresOfItsIndicator() {
        String benchmark = TestFacts.benchmarkWithIndicators();
        String path = open(benchmark, "2009-04-01/P1Y");
        client.rateAll(path, 4);
        TestFacts.observe(client.council(), "31.2", "25.0");
        check(client, path, "?check=RATING_CONTRADICTS_INDICATOR")
                .body("items.criterion", contains("1.1.a.1"))
                .body("items[0].explanation", containsString("lower is better"))
                .body("items[0].explanation", containsString("31.2 in 2009/10, against a target of 25.0: missed"));
        String later = open(benchmark, "2012-04-01/P1Y");
        client.rateAll(later, 4);
        check(client, later, "?check=RATING_CONTRADICTS_INDICATOR").body("items", empty());
    }

    @Test
    void wordsOfThisAndOfThePreviousAssessmentAreRecognised() {
        String before = open(TestCatalogue.BENCHMARK, "2008-04-01/P1Y");
        client.rateAll(before, 3);
        narrate(before, "1.1.a.1", WORDS);
        client.submit(before);
        client.complete(before);
        String path = client.open();
        client.rateAll(path, 3);
        narrate(path, "1.1.a.2", WORDS.toUpperCase());
        check(client, path, "?check=COPIED_NARRATIVE")
                .body("items.criterion", contains("1.1.a.2"))
                .body("items[0].explanation", containsString("from criterion 1.1.a.1 of the assessment for 2008/09"));
        narrate(path, "2.1.b.1", WORDS);
        check(client, path, "?check=COPIED_NARRATIVE&node=2.1")
                .body("items[0].related", contains("1.1.a.2"))
                .body("total", equalTo(2));
    }

    @Test
    void unknownFiltersAreRefusedWithTheirRemedy() {
        String path = client.open();
        for (String query : new String[] {"check=NONSENSE", "node=9.9", "severity=OFF", "page=0"}) {
            check(client, path, "?" + query)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))))
                    .body("errors[0].remedy", not(empty()));
        }
    }

    @Test
    void foreignOnesAreNotFoundAndSealedOnesAreNotShown() {
        String path = client.open();
        check(TestClient.fresh(), path, "").statusCode(404);
        client.as("analyst").get(path + "/quality-checks").then().statusCode(403);
        TestChallenge challenge = TestChallenge.open();
        challenge
                .byLead()
                .get(challenge.self() + "/quality-checks")
                .then()
                .statusCode(403)
                .body("type", containsString("assessment-sealed"));
        challenge.byLead().get(challenge.peer() + "/quality-checks").then().statusCode(200);
        check(challenge.council(), challenge.peer(), "").statusCode(403);
    }

    private static ValidatableResponse check(TestClient client, String path, String query) {
        return client.assessor().get(path + "/quality-checks" + query).then();
    }

    private String open(String benchmark, String period) {
        return client.assessor()
                .body(TestClient.opening(client.council().code(), benchmark, TestCatalogue.EDITION, "SELF", period))
                .post(TestClient.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
    }

    private void narrate(String path, String criterion, String narrative) {
        client.assessor()
                .body("{\"ratings\":[{\"criterion\":\"%s\",\"level\":3,\"narrative\":\"%s\"}]}"
                        .formatted(criterion, narrative))
                .put(path + "/ratings")
                .then()
                .statusCode(200);
    }
}
