package org.councilbenchmark.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class LifeCycleTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void aSelfAssessmentGoesFromDraftToCompleted() {
        String path = client.open();
        client.rateAll(path, 3);
        client.move("assessor", path, "submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("test-assessor"));
        String before = client.etag(path);
        client.move("approver", path, "completion")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("status", equalTo("COMPLETED"))
                .body("completedBy", equalTo("test-approver"))
                .body("progress.rated", equalTo(10))
                .body("allowedActions", contains("withdraw"));
    }

    @Test
    void submittingWithTooLittleCoverageNamesCoverageThresholdAndWhatIsUnrated() {
        String path = client.open();
        client.rate(path, 3, List.of("1.1.a.1", "2.1.b.1"));
        client.move("assessor", path, "submission")
                .then()
                .statusCode(422)
                .body("type", containsString("/coverage-too-low"))
                .body("detail", containsString("below the 80.0 %"))
                .body("detail", containsString("not rated: 8 of 10 applicable"))
                .body("errors[0].total", equalTo(8))
                .body("errors.value", hasItem("1.1.a.2"));
        client.assessor().get(path).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void anApproverReturnsWithAReason() {
        String path = client.open();
        client.rateAll(path, 3);
        client.submit(path);
        client.approver()
                .header("If-Match", client.etag(path))
                .body("{\"comment\":\"  \"}")
                .post(path + "/return")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/comment"));
        client.move("approver", path, "return").then().statusCode(200).body("status", equalTo("DRAFT"));
        client.rate(path, 4, TestCatalogue.CRITERIA);
    }

    @Test
    void eachTransitionFromTheWrongStatusNamesThePresentOne() {
        String path = client.open();
        for (String transition : List.of("return", "completion", "withdrawal")) {
            client.move("approver", path, transition)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("The assessment is DRAFT"))
                    .body("remedy", containsString("SUBMITTED"));
        }
        client.rateAll(path, 3);
        client.submit(path);
        client.move("assessor", path, "submission").then().statusCode(409);
        client.complete(path);
        client.move("assessor", path, "submission").then().statusCode(409);
        client.move("approver", path, "return").then().statusCode(409);
        client.move("approver", path, "completion").then().statusCode(409);
        client.move("approver", path, "withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", equalTo(List.of()));
        client.move("approver", path, "withdrawal")
                .then()
                .statusCode(409)
                .body("remedy", containsString("open a new assessment"));
    }

    @Test
    void transitionsNeedTheEtagOfTheAssessment() {
        String path = client.open();
        client.rateAll(path, 3);
        client.assessor().body("{}").post(path + "/submission").then().statusCode(428);
        client.assessor()
                .header("If-Match", "\"77\"")
                .body("{}")
                .post(path + "/submission")
                .then()
                .statusCode(412);
        client.assessor().get(path).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void ratingDoesNotMakeTheEtagOfTheAssessmentStaleForATransition() {
        String path = client.open();
        String seen = client.etag(path);
        client.rateAll(path, 3);
        client.assessor()
                .header("If-Match", seen)
                .post(path + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheRightRoleMovesIt() {
        String path = client.open();
        client.rateAll(path, 3);
        client.move("approver", path, "submission").then().statusCode(403);
        client.submit(path);
        client.move("assessor", path, "completion").then().statusCode(403);
        client.move("assessor", path, "return").then().statusCode(403);
        client.move("assessor", path, "withdrawal").then().statusCode(403);
    }

    @Test
    void anotherCouncilDoesNotFindItAtAnyDoor() {
        String path = client.openToCompleted();
        TestClient stranger = TestClient.fresh();
        for (String transition : List.of("return", "completion", "withdrawal")) {
            stranger.approver()
                    .header("If-Match", "*")
                    .body("{\"comment\":\"mine now\"}")
                    .post(path + "/" + transition)
                    .then()
                    .statusCode(404)
                    .body("detail", not(containsString(client.council().name())));
        }
        stranger.assessor()
                .header("If-Match", "*")
                .post(path + "/submission")
                .then()
                .statusCode(404);
    }
}
