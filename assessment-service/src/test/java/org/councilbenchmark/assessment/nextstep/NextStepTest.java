package org.councilbenchmark.assessment.nextstep;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
class NextStepTest {

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void freeingAHeadingOfItsCapIsWorthMoreThanTheWeightTells() {
        client.rateAll(path, 3);
        client.rate(path, 10, List.of(TestCatalogue.ON_TEN));
        client.rate(path, 1, List.of(TestCatalogue.CORE));
        steps("?node=2.1.a")
                .statusCode(200)
                .body("score.fraction", equalTo("25/1"))
                .body("items[0].criterion", equalTo(TestCatalogue.CORE))
                .body("items[0].liftsCap", equalTo(true))
                .body("items[0].to", equalTo(2))
                .body("items[0].after.fraction", equalTo("200/3"))
                .body("items[0].gain.fraction", equalTo("125/3"))
                .body("items[0].because", containsString("the cap goes"))
                .body("items[0].action.criteria", equalTo(List.of(TestCatalogue.CORE)))
                .body("items[0].action.effort", equalTo(1))
                .body("items[0].action.title", containsString("Title of " + TestCatalogue.CORE))
                .body("onTop", equalTo(1))
                .body("total", equalTo(1));
    }

    @Test
    void whatIsUnderACapOfAnotherAddsNothingAndSaysWhy() {
        client.rateAll(path, 3);
        client.rate(path, 1, List.of(TestCatalogue.CORE));
        client.rate(path, 9, List.of(TestCatalogue.ON_TEN));
        steps("?node=2.1.a")
                .body("items[1].criterion", equalTo(TestCatalogue.ON_TEN))
                .body("items[1].gain.fraction", equalTo("0/1"))
                .body("items[1].because", containsString("stays capped by " + TestCatalogue.CORE));
    }

    @Test
    void whatIsNotAssessedIsListedApartAndWhatDoesNotApplyNotAtAll() {
        client.rate(path, 2, List.of("1.1.a.1", "1.1.a.2"));
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"notApplicable\":true,\"reason\":\"Not here\"}")
                .put(path + "/ratings/1.1.a.3")
                .then()
                .statusCode(201);
        steps("?node=1")
                .body("items.criterion", equalTo(List.of("1.1.a.1", "1.1.a.2")))
                .body("notAssessed.criterion", equalTo(List.of("1.1.a.4", "1.1.a.5")));
        steps("?node=2").body("items.size()", equalTo(0)).body("notAssessed.size()", equalTo(5));
    }

    @Test
    void statedEffortTurnsTheOrderAndCountsForEachLevel() {
        client.rateAll(path, 2);
        effort("1.1.a.1", "{\"effort\":50,\"note\":\"A new system\"}").statusCode(201);
        steps("?node=1")
                .body("items[0].criterion", equalTo("1.1.a.2"))
                .body("items[4].criterion", equalTo("1.1.a.1"))
                .body("items[4].effort", equalTo(50))
                .body("items[4].effortStated", equalTo(true));
        steps("?node=1&climb=top")
                .body("items[4].levels", equalTo(2))
                .body("items[4].effort", equalTo(100))
                .body("items[4].action.effort", equalTo(100));
        steps("?node=1&effort=levels")
                .body("items[0].criterion", equalTo("1.1.a.1"))
                .body("items[0].effortStated", equalTo(false));
    }

    @Test
    void stepsComePageByPage() {
        client.rateAll(path, 2);
        steps("?size=3&page=2")
                .header("Link", notNullValue())
                .body("items.size()", equalTo(3))
                .body("page", equalTo(2))
                .body("total", equalTo(10));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedWithItsPlace() {
        steps("?node=9").statusCode(400).body("errors[0].parameter", equalTo("node"));
        steps("?climb=two").statusCode(400).body("errors[0].parameter", equalTo("climb"));
        steps("?effort=none").statusCode(400).body("errors[0].parameter", equalTo("effort"));
        steps("?depth=1").statusCode(400).body("errors[0].parameter", equalTo("depth"));
        TestClient.fresh().assessor().get(path + "/next-steps").then().statusCode(404);
    }

    @Test
    void effortsAreKeptWithTheirVersions() {
        String etag =
                effort("1.1.a.1", "{\"effort\":5}").statusCode(201).extract().header("ETag");
        effort("1.1.a.1", "{\"effort\":6}").statusCode(412);
        client.approver()
                .get(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body("effort", equalTo(5));
        client.assessor()
                .header("If-Match", etag)
                .body("{\"effort\":5}")
                .put(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag));
        client.assessor()
                .header("If-Match", etag)
                .body("{\"effort\":7}")
                .put(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
        client.assessor()
                .header("If-Match", etag)
                .delete(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(412);
        client.assessor()
                .header("If-Match", "*")
                .delete(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(204);
        client.assessor().get(path + "/efforts").then().body("total", equalTo(0));
        client.assessor().get(path + "/efforts/1.1.a.1").then().statusCode(404);
        client.assessor()
                .get(path + "/history")
                .then()
                .body("items.action", hasItem("EFFORT_REMOVED"))
                .body("items.findAll { it.action == 'EFFORT_SET' }.subject", equalTo(List.of("7", "5")));
    }

    @Test
    void whatIsNoEffortIsRefused() {
        effort("1.1.a.1", "{\"effort\":0}").statusCode(422).body("errors[0].pointer", equalTo("/effort"));
        effort("1.1.a.1", "{\"effort\":101}").statusCode(422);
        effort("1.1.a.1", "{}").statusCode(422);
        effort("1.1.a.1", "{\"effort\":1.5}").statusCode(400);
        effort("1.1.a.1", "{\"effort\":99999999999}").statusCode(400);
        effort("1.1.a", "{\"effort\":5}").statusCode(404);
        client.assessor()
                .body("{\"effort\":5}")
                .put(path + "/efforts/1.1.a.1")
                .then()
                .statusCode(428);
    }

    private ValidatableResponse steps(String query) {
        return client.assessor().get(path + "/next-steps" + query).then();
    }

    private ValidatableResponse effort(String criterion, String body) {
        return client.assessor()
                .header("If-None-Match", "*")
                .body(body)
                .put(path + "/efforts/" + criterion)
                .then();
    }
}
