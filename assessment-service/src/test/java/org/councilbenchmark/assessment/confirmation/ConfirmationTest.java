package org.councilbenchmark.assessment.confirmation;

import static org.councilbenchmark.assessment.testing.TestClient.PATH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three ratings of last year's, one of them not applicable, in this year's draft. */
@QuarkusTest
@WithTestResource(Engines.class)
class ConfirmationTest {

    private final TestClient client = TestClient.fresh();
    private String draft;

    @BeforeEach
    void carryLastYears() {
        String earlier = client.open();
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":3,"narrative":"Good"},
                        {"criterion":"1.1.a.2","level":2},
                        {"criterion":"1.1.a.3","notApplicable":true,"reason":"None here"}]}""").put(earlier + "/ratings").then().statusCode(200);
        draft = client.assessor()
                .body(client.opening().replace("2009-04-01", "2010-04-01"))
                .post(PATH)
                .path("links.self");
        client.assessor()
                .body("{\"from\":\"%s\"}".formatted(TestClient.idOf(earlier)))
                .post(draft + "/carry-forward")
                .then()
                .statusCode(200)
                .body("unconfirmed", equalTo(3));
    }

    @Test
    void ratingAnewConfirmsEvenWithEqualContentAndOtherContentIsOnesOwn() {
        String etag = client.assessor().get(draft + "/ratings/1.1.a.2").header("ETag");
        rate("1.1.a.2", etag, "{\"level\":2}")
                .statusCode(200)
                .header("ETag", not(equalTo(etag)))
                .body("carried.confirmed", equalTo(true));
        etag = client.assessor().get(draft + "/ratings/1.1.a.1").header("ETag");
        rate("1.1.a.1", etag, "{\"level\":4}").body("carried", nullValue());
        client.assessor()
                .get(draft + "/ratings?unconfirmed=true")
                .then()
                .body("ratings.criterion", equalTo(List.of("1.1.a.3")))
                .body("rated", equalTo(3))
                .body("unconfirmed", equalTo(1));
        client.assessor()
                .get(draft + "/history")
                .then()
                .body("items[0].action", equalTo("RATED"))
                .body("items[1].action", equalTo("CONFIRMED"));
        client.assessor()
                .get(draft + "/ratings?unconfirmed=maybe")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("unconfirmed"));
    }

    @Test
    void manyAreConfirmedAtOnce() {
        confirm("{\"criteria\":[\"1.1.a.1\",\"1.1.a.2\"]}")
                .statusCode(200)
                .body("confirmed", equalTo(2))
                .body("unconfirmed", equalTo(1));
        confirm("{\"criteria\":[\"1.1.a.1\",\"1.1.a.3\"]}")
                .body("confirmed", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("unconfirmed", equalTo(0));
        client.assessor()
                .get(draft + "/history")
                .then()
                .body("items.findAll { it.action == 'CONFIRMED' }.size()", equalTo(3));
    }

    @Test
    void whatWasNotCarriedCannotBeConfirmed() {
        client.rate(draft, 4, List.of("1.1.a.1"));
        confirm("{\"criteria\":[\"1.1.a.1\",\"9.9\",\"9.9\"]}")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("rating-not-carried", "rating-not-carried", "criterion-repeated")))
                .body("errors.pointer", equalTo(List.of("/criteria/0", "/criteria/1", "/criteria/2")));
        confirm("{\"criteria\":[]}").statusCode(422);
        confirm("{\"criteria\":[null]}").statusCode(422);
        confirm("{}").statusCode(422);
    }

    @Test
    void onlyWhoMayRateTheDraftConfirms() {
        String one = "{\"criteria\":[\"1.1.a.1\"]}";
        client.approver()
                .body(one)
                .post(draft + "/ratings/confirmations")
                .then()
                .statusCode(403);
        TestClient.fresh()
                .assessor()
                .body(one)
                .post(draft + "/ratings/confirmations")
                .then()
                .statusCode(404);
        client.rateAll(draft, 3);
        client.submit(draft);
        confirm(one).statusCode(409);
    }

    private ValidatableResponse confirm(String body) {
        return client.assessor()
                .body(body)
                .post(draft + "/ratings/confirmations")
                .then();
    }

    private ValidatableResponse rate(String criterion, String etag, String body) {
        return client.assessor()
                .header("If-Match", etag)
                .body(body)
                .put(draft + "/ratings/" + criterion)
                .then();
    }
}
