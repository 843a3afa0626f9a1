package org.councilbenchmark.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestCouncil;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class OpeningTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void aSelfAssessmentIsOpenedAsADraft() {
        String location = client.assessor()
                .body(client.opening())
                .post(TestClient.PATH)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("council.code", equalTo(client.council().code()))
                .body("council.name", equalTo(client.council().name()))
                .body("period", equalTo("2009-04-01/P1Y"))
                .body("periodLabel", equalTo("2009/10"))
                .body("status", equalTo("DRAFT"))
                .body("demonstration", equalTo(false))
                .body("progress.rated", equalTo(0))
                .body("progress.applicable", equalTo(10))
                .body("score", nullValue())
                .body("openedBy", equalTo("test-assessor"))
                .body("allowedActions", equalTo(List.of("rate", "submit", "delete")))
                .extract()
                .header("Location");
        client.assessor().get(location).then().statusCode(200).body("title", equalTo("Our look"));
    }

    @Test
    void everyCodeOfACouncilMeansIt() {
        TestCouncil council = client.council();
        List<String> codes =
                List.of(council.id(), council.formerCode(), council.snac().toLowerCase());
        for (int i = 0; i < codes.size(); i++) {
            post(TestClient.opening(codes.get(i), "small-authority", "2009.1", "SELF", "201%d/1%d".formatted(i, i + 1)))
                    .statusCode(201)
                    .body("council.code", equalTo(council.code()));
        }
    }

    @Test
    void aTokenMayNameTheCouncilByAnyOfItsCodes() {
        String path = client.open();
        for (String code : List.of(
                client.council().id(),
                client.council().formerCode(),
                client.council().snac())) {
            io.restassured.RestAssured.given()
                    .header("Authorization", "Bearer " + TestTokens.of("assessor", code))
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void anUnknownCouncilIsNamedAsSuch() {
        refused(opening("E0800000X", "SELF", "2009/10"), 422, "council-unknown", "/council");
    }

    @Test
    void aForeignCouncilInTheBodyIsForbidden() {
        TestCouncil other = TestCatalogue.council();
        refused(opening(other.code(), "SELF", "2009/10"), 403, "council-not-yours", "/council");
    }

    @Test
    void aCouncilThatDidNotExistOnAnyDayOfThePeriodIsRefused() {
        TestClient young = new TestClient(TestCatalogue.council("UNITARY", "2019-04-01", null));
        String before = opening(young.council().code(), "SELF", "2018-04-01/P1Y");
        young.assessor()
                .body(before)
                .post(TestClient.PATH)
                .then()
                .statusCode(422)
                .body("type", endsWith("/council-not-in-period"))
                .body("errors[0].pointer", equalTo("/council"))
                .body("detail", containsString("from 2019-04-01 to today"));
        String oneDay = opening(young.council().code(), "SELF", "2018-04-02/P1Y");
        young.assessor().body(oneDay).post(TestClient.PATH).then().statusCode(201);
    }

    @Test
    void bodiesAbolishedBefore2009AreNotHeld() {
        TestClient gone = new TestClient(TestCatalogue.council("SHIRE_DISTRICT", "1974-04-01", "2009-03-31"));
        gone.assessor()
                .body(opening(gone.council().code(), "SELF", "2008/09"))
                .post(TestClient.PATH)
                .then()
                .statusCode(422)
                .body("type", endsWith("/body-not-held"))
                .body("remedy", containsString("/lineage"));
    }

    @Test
    void anUnknownBenchmarkOrEditionIsNamed() {
        String council = client.council().code();
        refused(TestClient.opening(council, "no-such", "1", "SELF", "2009/10"), 422, "edition-unknown", "/edition");
        refused(
                TestClient.opening(council, TestCatalogue.BENCHMARK, "1999.1", "SELF", "2009/10"),
                422,
                "edition-unknown",
                "/edition");
    }

    @Test
    void whatBothSidesAgreeOnIsNotOpenedButModerated() {
        refused(opening(client.council().code(), "AGREED", "2009/10"), 422, "kind-not-offered", "/kind")
                .body("remedy", containsString("moderation"));
    }

    @Test
    void anUnknownKindIsNotReadable() {
        post(opening(client.council().code(), "FRIENDLY", "2009/10"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("remedy", containsString("SELF, PEER, AGREED"));
    }

    @Test
    void anAmbiguousPeriodIsRefusedWithAnExplanation() {
        refused(opening(client.council().code(), "SELF", "2009-10"), 422, "period-unreadable", "/period")
                .body("detail", containsString("financial year or a month"))
                .body("remedy", containsString("2009/10"));
    }

    @Test
    void missingMembersAreAllNamed() {
        post("{}").statusCode(422).body("errors.size()", equalTo(5));
    }

    @Test
    void membersThatOnlyTheServiceSetsAreRefused() {
        for (String member : List.of("status", "score", "id", "openedBy", "version", "councilType")) {
            post(client.opening().replace("{", "{\"" + member + "\":\"x\","))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + member));
        }
    }

    @Test
    void aTextWithTheNullCharacterIsRefused() {
        post(client.opening().replace("Our look", "Our\\u0000look"))
                .statusCode(400)
                .body("detail", containsString("null character"));
    }

    @Test
    void aSecondOneOfTheSameCouncilEditionKindAndPeriodIsRefusedWithTheLocationOfTheFirst() {
        String path = client.open();
        post(client.opening().replace("2009-04-01/P1Y", "2009/10"))
                .statusCode(409)
                .body("type", endsWith("/assessment-already-open"))
                .header("Location", endsWith(path));
        post(client.opening().replace("2009-04-01/P1Y", "2010/11")).statusCode(201);
    }

    @Test
    void demonstrationDataDoesNotStandInTheWayOfRealData() {
        client.open();
        post(client.opening().replace("{", "{\"demonstration\":true,"))
                .statusCode(201)
                .body("demonstration", equalTo(true));
    }

    @Test
    void ofManyAtOnceExactlyOneIsOpened() {
        List<Integer> answers = Simultaneously.times(8, i -> client.assessor()
                .body(client.opening())
                .post(TestClient.PATH)
                .statusCode());
        assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(8);
        assertThat(answers).allMatch(status -> status == 201 || status == 409);
    }

    private String opening(String council, String kind, String period) {
        return TestClient.opening(council, TestCatalogue.BENCHMARK, TestCatalogue.EDITION, kind, period);
    }

    private ValidatableResponse post(String body) {
        return client.assessor().body(body).post(TestClient.PATH).then();
    }

    private ValidatableResponse refused(String body, int status, String slug, String pointer) {
        return post(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://councilbenchmark.org/problems/" + slug))
                .body("errors[0].pointer", equalTo(pointer))
                .body("remedy", notNullValue());
    }
}
