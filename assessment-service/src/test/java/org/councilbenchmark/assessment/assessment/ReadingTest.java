package org.councilbenchmark.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ReadingTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void anUnchangedAssessmentIsNotSentAgain() {
        String path = client.open();
        String etag = client.etag(path);
        client.assessor().header("If-None-Match", etag).get(path).then().statusCode(304);
        client.rate(path, 2, List.of("1.1.a.1"));
        client.assessor()
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("progress.rated", equalTo(1));
    }

    @Test
    void foreignAndAbsentAssessmentsLookTheSame() {
        String path = client.open();
        TestClient stranger = TestClient.fresh();
        String absent = TestClient.PATH + "/" + UUID.randomUUID();
        for (String below :
                List.of("", "/ratings", "/ratings/1.1.a.1", "/scores", "/scores/overall/explanation", "/history")) {
            String foreign = stranger.assessor()
                    .get(path + below)
                    .then()
                    .statusCode(404)
                    .extract()
                    .path("detail");
            String nothing = stranger.assessor()
                    .get(absent + below)
                    .then()
                    .statusCode(404)
                    .extract()
                    .path("detail");
            assertThat(foreign).isEqualTo(nothing);
        }
        stranger.assessor().get(TestClient.PATH + "/not-an-id").then().statusCode(404);
    }

    @Test
    void aListHoldsOnlyOnesOwn() {
        client.open();
        TestClient.fresh().open();
        list("").body("total", equalTo(1))
                .body("items[0].council.code", equalTo(client.council().code()));
        given().header("Authorization", "Bearer " + TestTokens.of("assessor"))
                .get(TestClient.PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anAdministratorOfAllSeesAll() {
        String path = client.open();
        TestClient.fresh().open();
        String token = TestTokens.of("administrator", "*");
        given().header("Authorization", "Bearer " + token)
                .get(TestClient.PATH)
                .then()
                .body("total", greaterThanOrEqualTo(2));
        given().header("Authorization", "Bearer " + token).get(path).then().statusCode(200);
        given().header("Authorization", "Bearer " + TestTokens.of("assessor", "*"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void filtersNarrowAList() {
        client.openToCompleted();
        client.open();
        list("?status=COMPLETED").body("total", equalTo(1)).body("items[0].score", equalTo(62.6f));
        list("?status=DRAFT").body("total", equalTo(1)).body("items[0].progress.applicable", equalTo(10));
        list("?council=" + client.council().snac()).body("total", equalTo(2));
        list("?council=" + TestClient.fresh().council().code()).body("total", equalTo(0));
        list("?benchmark=small-authority&edition=2009.1&kind=SELF").body("total", equalTo(2));
        list("?benchmark=another").body("total", equalTo(0));
        list("?kind=PEER").body("total", equalTo(0));
        list("?sort=openedAt").body("items[0].status", equalTo("COMPLETED"));
        list("?sort=-openedAt").body("items[0].status", equalTo("DRAFT"));
    }

    @Test
    void demonstrationDataIsListedOnlyWhenAskedFor() {
        client.assessor()
                .body(client.opening().replace("{", "{\"demonstration\":true,"))
                .post(TestClient.PATH)
                .then()
                .statusCode(201);
        list("").body("total", equalTo(0));
        list("?demonstration=true").body("total", equalTo(1));
    }

    @Test
    void aListComesInPages() {
        client.openToCompleted();
        client.open();
        List<String> links = list("?size=1&page=2")
                .body("items", hasSize(1))
                .body("page", equalTo(2))
                .body("total", equalTo(2))
                .extract()
                .headers()
                .getValues("Link");
        assertThat(links).anyMatch(link -> link.contains("page=1>; rel=\"prev\""));
    }

    @Test
    void parametersOutOfRangeOrUnknownAreNamed() {
        refused("?size=100000", "size");
        refused("?page=0", "page");
        refused("?status=OPEN", "status");
        refused("?kind=self", "kind");
        refused("?sort=council;drop", "sort");
        refused("?council=E0800000X", "council");
        refused("?colour=red", "colour");
        refused("?status=DRAFT&status=COMPLETED", "status");
    }

    @Test
    void aDraftCanBeDeletedAndIsGone() {
        String path = client.open();
        client.rate(path, 2, List.of("1.1.a.1"));
        client.assessor().delete(path).then().statusCode(428);
        client.assessor().header("If-Match", "\"9\"").delete(path).then().statusCode(412);
        TestClient.fresh()
                .assessor()
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(404);
        client.assessor()
                .header("If-Match", client.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
        client.assessor().get(path).then().statusCode(404);
        client.open();
    }

    @Test
    void onlyADraftCanBeDeleted() {
        String path = client.openToCompleted();
        client.assessor()
                .header("If-Match", client.etag(path))
                .delete(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("/assessment-wrong-status"))
                .body("remedy", containsString("withdrawn"));
    }

    private ValidatableResponse list(String query) {
        return client.assessor().get(TestClient.PATH + query).then().statusCode(200);
    }

    private void refused(String query, String parameter) {
        client.assessor()
                .get(TestClient.PATH + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter));
    }
}
