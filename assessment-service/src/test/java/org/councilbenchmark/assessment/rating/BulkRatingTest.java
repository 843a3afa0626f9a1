package org.councilbenchmark.assessment.rating;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class BulkRatingTest {

    private final TestClient client = TestClient.fresh();
    private String ratings;

    @BeforeEach
    void open() {
        ratings = client.open() + "/ratings";
    }

    @Test
    void manyAreRatedAtOnceAndComeBackInReadingOrder() {
        put(TestClient.ratings(3, List.of("2.1.b.1", "1.1.a.2", "1.1.a.1")))
                .statusCode(200)
                .body("created", equalTo(3))
                .body("updated", equalTo(0));
        put(TestClient.ratings(3, List.of("1.1.a.1", "1.1.a.3")))
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1));
        put(TestClient.ratings(2, List.of("1.1.a.1"))).body("updated", equalTo(1));
        client.assessor()
                .get(ratings)
                .then()
                .body("rated", equalTo(4))
                .body("ratings.criterion", equalTo(List.of("1.1.a.1", "1.1.a.2", "1.1.a.3", "2.1.b.1")))
                .body("ratings.level", equalTo(List.of(2, 3, 3, 3)));
    }

    @Test
    void allFaultsAreListedWithTheirPlacesAndNothingIsWritten() {
        put("""
                {"ratings":[{"criterion":"1.1.a.1","level":3},{"criterion":"9.9","level":3},
                {"criterion":"1.1.a.2","level":9},{"criterion":"1.1.a.3","notApplicable":true},
                {"criterion":"1.1.a.4","level":2,"narrative":"%s"}]}""".formatted("x".repeat(20_001)))
                .statusCode(422)
                .body("type", endsWith("/ratings-invalid"))
                .body("errors.size()", equalTo(4))
                .body(
                        "errors.code",
                        hasItems("criterion-unknown", "level-off-scale", "reason-missing", "text-too-long"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/ratings/1/criterion",
                                "/ratings/2/level",
                                "/ratings/3/reason",
                                "/ratings/4/narrative"));
        nothingIsRated();
    }

    @Test
    void aCriterionThatIsSentTwiceIsNamedWithBothPlaces() {
        put(TestClient.ratings(3, List.of("1.1.a.1", "1.1.a.2", "1.1.a.1")))
                .statusCode(422)
                .body("type", endsWith("/criterion-repeated"))
                .body("errors[0].pointer", equalTo("/ratings/2/criterion"))
                .body("detail", containsString("/ratings/0"))
                .body("detail", containsString("/ratings/2"));
        nothingIsRated();
    }

    @Test
    void aStaleVersionOfOneLeavesAllUnwritten() {
        put(TestClient.ratings(3, List.of("1.1.a.1")));
        int version = client.assessor().get(ratings).path("ratings[0].version");
        put("""
                {"ratings":[{"criterion":"1.1.a.2","level":2,"version":0},
                {"criterion":"1.1.a.1","level":2,"version":%d}]}""".formatted(version)).statusCode(200);
        put("""
                {"ratings":[{"criterion":"1.1.a.3","level":1},{"criterion":"1.1.a.1","level":1,"version":%d},
                {"criterion":"1.1.a.2","level":1,"version":0}]}""".formatted(version))
                .statusCode(412)
                .body("errors.pointer", equalTo(List.of("/ratings/1/version", "/ratings/2/version")));
        client.assessor().get(ratings).then().body("ratings.level", equalTo(List.of(2, 2)));
    }

    @Test
    void anEmptyListOrAHoleInItIsRefused() {
        put("{\"ratings\":[]}").statusCode(422).body("errors[0].pointer", equalTo("/ratings"));
        put("{}").statusCode(422).body("errors[0].pointer", equalTo("/ratings"));
        put("{\"ratings\":[null]}").statusCode(422);
        put("{\"ratings\":[{\"level\":3}]}").statusCode(422).body("errors[0].pointer", equalTo("/ratings/0/criterion"));
        put("{\"ratings\":[{\"criterion\":\"1.1.a.1\",\"level\":3,\"ratedBy\":\"me\"}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ratings/0/ratedBy"));
        put("[]").statusCode(400);
    }

    @Test
    void theLongestNarrativesOfManyCriteriaAreAccepted() {
        String body = TestClient.ratings(3, TestCatalogue.CRITERIA)
                .replace("\"confidence\":\"HIGH\"", "\"narrative\":\"" + "x".repeat(20_000) + "\"");
        put(body + " ".repeat(1024 * 1024)).statusCode(200).body("created", equalTo(10));
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        put("{\"ratings\":[" + " ".repeat(9 * 1024 * 1024) + "]}").statusCode(413);
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":3" + " ".repeat(1024 * 1024) + "}")
                .put(ratings + "/1.1.a.1")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        nothingIsRated();
    }

    private void nothingIsRated() {
        client.assessor().get(ratings).then().body("rated", equalTo(0));
    }

    private ValidatableResponse put(String body) {
        return client.assessor().body(body).put(ratings).then();
    }
}
