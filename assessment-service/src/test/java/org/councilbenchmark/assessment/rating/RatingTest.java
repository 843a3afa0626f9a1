package org.councilbenchmark.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class RatingTest {

    private final TestClient client = TestClient.fresh();
    private String ratings;

    @BeforeEach
    void open() {
        ratings = client.open() + "/ratings";
    }

    @Test
    void aCriterionIsRatedForTheFirstTimeAndAgain() {
        Response first = first("1.1.a.1", "{\"level\":3,\"narrative\":\"Good\",\"confidence\":\"HIGH\"}");
        first.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("level", equalTo(3))
                .body("notApplicable", equalTo(false))
                .body("ratedBy", equalTo("test-assessor"));
        Response second = rate("1.1.a.1", first.header("ETag"), "{\"level\":4}");
        second.then()
                .statusCode(200)
                .header("ETag", not(equalTo(first.header("ETag"))))
                .body("narrative", nullValue());
        client.approver()
                .get(ratings + "/1.1.a.1")
                .then()
                .statusCode(200)
                .header("ETag", second.header("ETag"))
                .body("level", equalTo(4));
        client.assessor()
                .header("If-None-Match", second.header("ETag"))
                .get(ratings + "/1.1.a.1")
                .then()
                .statusCode(304);
    }

    @Test
    void theSameRatingAgainChangesNothing() {
        Response first = first("1.1.a.1", "{\"level\":3}");
        rate("1.1.a.1", first.header("ETag"), "{\"level\":3}")
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"));
        assertThat(historyOf("RATED")).hasSize(1);
    }

    @Test
    void withoutOrWithAStaleEtagNothingIsWritten() {
        Response first = first("1.1.a.1", "{\"level\":3}");
        client.assessor().body("{\"level\":4}").put(ratings + "/1.1.a.1").then().statusCode(428);
        first("1.1.a.1", "{\"level\":4}").then().statusCode(412);
        rate("1.1.a.2", "\"1\"", "{\"level\":4}").then().statusCode(412);
        rate("1.1.a.1", first.header("ETag"), "{\"level\":2}").then().statusCode(200);
        rate("1.1.a.1", first.header("ETag"), "{\"level\":1}")
                .then()
                .statusCode(412)
                .body("detail", containsString("current ETag"));
        client.assessor().get(ratings).then().body("rated", equalTo(1)).body("ratings[0].level", equalTo(2));
    }

    @Test
    void notApplicableNeedsAReasonAndNoLevel() {
        first("1.1.a.2", "{\"notApplicable\":true,\"reason\":\"We have no housing\"}")
                .then()
                .statusCode(201)
                .body("notApplicable", equalTo(true))
                .body("level", nullValue());
        refused("1.1.a.1", "{\"notApplicable\":true}", "reason-missing", "/reason");
        refused("1.1.a.1", "{\"notApplicable\":true,\"reason\":\" \"}", "reason-missing", "/reason");
        refused(
                "1.1.a.1",
                "{\"notApplicable\":true,\"reason\":\"none\",\"level\":2}",
                "level-and-not-applicable",
                "/level");
        refused("1.1.a.1", "{\"level\":2,\"reason\":\"none\"}", "reason-without-need", "/reason");
        refused("1.1.a.1", "{}", "level-missing", "/level");
        refused("1.1.a.1", "{\"notApplicable\":false}", "level-missing", "/level");
    }

    @Test
    void aLevelOffTheScaleNamesTheScale() {
        refused("1.1.a.1", "{\"level\":7}", "level-off-scale", "/level")
                .body("detail", equalTo("Level 7 is not on the scale of 1 to 4."))
                .body("errors[0].value", equalTo("7"));
        refused("1.1.a.1", "{\"level\":0}", "level-off-scale", "/level");
        refused(TestCatalogue.ON_TEN, "{\"level\":11}", "level-off-scale", "/level")
                .body("detail", containsString("0 to 10"));
        first(TestCatalogue.ON_TEN, "{\"level\":0}").then().statusCode(201);
    }

    @Test
    void whatIsNotAnIntegerIsNoLevel() {
        for (String level : List.of("\"3\"", "3.5", "true", "[3]", "99999999999")) {
            first("1.1.a.1", "{\"level\":" + level + "}")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("/level"));
        }
    }

    @Test
    void aNarrativeHasAtMostTwentyThousandCharacters() {
        first("1.1.a.1", "{\"level\":3,\"narrative\":\"" + "x".repeat(20_000) + "\"}")
                .then()
                .statusCode(201);
        first("1.1.a.2", "{\"level\":3,\"narrative\":\"" + "x".repeat(20_001) + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/narrative"))
                .body("errors[0].detail", containsString("20000"));
    }

    @Test
    void anUnknownCriterionOrANodeThatIsNoneIsNotFound() {
        first("9.9.z.9", "{\"level\":3}").then().statusCode(404).body("remedy", containsString("1.1.a.1"));
        first("1.1.a", "{\"level\":3}").then().statusCode(404);
        client.assessor().get(ratings + "/9.9.z.9").then().statusCode(404);
        client.assessor()
                .get(ratings + "/1.1.a.1")
                .then()
                .statusCode(404)
                .body("detail", containsString("not assessed"));
    }

    @Test
    void aRatingIsTakenBackToNotAssessed() {
        String etag = first("1.1.a.1", "{\"level\":3}").header("ETag");
        client.assessor().delete(ratings + "/1.1.a.1").then().statusCode(428);
        client.assessor()
                .header("If-Match", "\"999999999\"")
                .delete(ratings + "/1.1.a.1")
                .then()
                .statusCode(412);
        client.assessor()
                .header("If-Match", etag)
                .delete(ratings + "/1.1.a.1")
                .then()
                .statusCode(204);
        client.assessor().get(ratings).then().body("rated", equalTo(0));
        client.assessor()
                .header("If-Match", "*")
                .delete(ratings + "/1.1.a.1")
                .then()
                .statusCode(404);
        Response again = first("1.1.a.1", "{\"level\":3}");
        again.then().statusCode(201).header("ETag", not(equalTo(etag)));
        rate("1.1.a.1", etag, "{\"level\":1}").then().statusCode(412);
    }

    @Test
    void ratingsRestOnceSubmittedAndForEverOnceCompleted() {
        String path = ratings.replace("/ratings", "");
        client.rateAll(path, 3);
        String etag = client.assessor().get(ratings + "/1.1.a.1").header("ETag");
        client.submit(path);
        for (String remedy : List.of("return", "supersedes")) {
            rate("1.1.a.1", etag, "{\"level\":1}")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/assessment-not-draft"))
                    .body("remedy", containsString(remedy));
            client.assessor()
                    .body(TestClient.ratings(1, List.of("1.1.a.1")))
                    .put(ratings)
                    .then()
                    .statusCode(409);
            client.assessor()
                    .header("If-Match", etag)
                    .delete(ratings + "/1.1.a.1")
                    .then()
                    .statusCode(409);
            if (remedy.equals("return")) {
                client.complete(path);
            }
        }
        client.assessor().get(ratings + "/1.1.a.1").then().header("ETag", etag).body("level", equalTo(3));
    }

    @Test
    void onlyAnAssessorOfTheCouncilRates() {
        client.approver()
                .header("If-None-Match", "*")
                .body("{\"level\":3}")
                .put(ratings + "/1.1.a.1")
                .then()
                .statusCode(403);
        TestClient.fresh()
                .assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":3}")
                .put(ratings + "/1.1.a.1")
                .then()
                .statusCode(404);
    }

    @Test
    void whatTheEditionDoesNotPutToThisTypeOfCouncilCannotGetALevel() {
        TestClient district = new TestClient(TestCatalogue.council("SHIRE_DISTRICT", "1974-04-01", null));
        String path = district.open();
        district.assessor().get(path).then().body("progress.applicable", equalTo(9));
        district.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":3}")
                .put(path + "/ratings/" + TestCatalogue.NOT_FOR_DISTRICTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/criterion-not-applicable"))
                .body("detail", containsString("SHIRE_DISTRICT"));
    }

    private List<Object> historyOf(String action) {
        return client.assessor()
                .get(ratings.replace("/ratings", "/history"))
                .jsonPath()
                .getList("items.findAll { it.action == '" + action + "' }");
    }

    private Response first(String criterion, String body) {
        return client.assessor().header("If-None-Match", "*").body(body).put(ratings + "/" + criterion);
    }

    private Response rate(String criterion, String etag, String body) {
        return client.assessor().header("If-Match", etag).body(body).put(ratings + "/" + criterion);
    }

    private ValidatableResponse refused(String criterion, String body, String slug, String pointer) {
        return first(criterion, body)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + slug))
                .body("errors[0].code", equalTo(slug))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].remedy", notNullValue());
    }
}
