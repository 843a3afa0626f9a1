package org.councilbenchmark.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ProgressTest {

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    @Test
    void notesAreAddedAndMoveTheActionAlong() {
        String path = plan.added(TestPlan.action(0, 30));
        plan.note(path, "{\"text\":\"Drafted\",\"percentComplete\":40}")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("percentComplete", equalTo(40));
        plan.note(
                        path,
                        "{\"text\":\"Stuck\",\"percentComplete\":40,\"warning\":{\"raised\":true,\"reason\":\"No printer\"}}")
                .then()
                .statusCode(201)
                .body("atRisk", equalTo(true))
                .body("atRiskBecause", contains("An early warning was raised: No printer"));
        plan.note(path, "{\"text\":\"Done\",\"percentComplete\":100,\"status\":\"DONE\"}")
                .then()
                .statusCode(201)
                .body("atRisk", equalTo(false));
        plan.council()
                .approver()
                .get(path + "/notes?size=2")
                .then()
                .statusCode(200)
                .body("items.text", contains("Done", "Stuck"))
                .body("items.earlyWarning", contains(true, true))
                .body("total", equalTo(3));
        plan.council()
                .assessor()
                .get(plan.assessment() + "/history")
                .then()
                .body("items.action", hasItems("ACTION_ADDED", "ACTION_PROGRESSED"))
                .body("items.subject", hasItems(TestClient.idOf(path)));
    }

    @Test
    void aNoteThatChangesNothingLeavesTheVersionAlone() {
        String path = plan.added(TestPlan.action(0, 30));
        String etag = plan.council().etag(path);
        plan.note(path, "{\"text\":\"Nothing yet\",\"percentComplete\":0}")
                .then()
                .statusCode(201);
        assertThat(plan.council().etag(path)).isEqualTo(etag);
    }

    @Test
    void anOverdueActionSaysSinceWhen() {
        String path = plan.added(TestPlan.action(-40, -2));
        plan.note(path, "{\"text\":\"Nearly\",\"percentComplete\":90}")
                .then()
                .body("overdue", equalTo(true))
                .body("overdueBecause", containsString("2 days ago"))
                .body("atRisk", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\" \",\"percentComplete\":1} | not-blank | /text",
                "{\"text\":\"x\"} | not-null | /percentComplete",
                "{\"text\":\"x\",\"percentComplete\":101} | max | /percentComplete",
                "{\"text\":\"x\",\"percentComplete\":-1} | min | /percentComplete",
                "{\"text\":\"x\",\"percentComplete\":9,\"status\":\"DONE\"} | progress-contradicts-status | /percentComplete",
                "{\"text\":\"x\",\"percentComplete\":9,\"warning\":{\"raised\":true}} | reason-missing | /warning/reason",
                "{\"text\":\"x\",\"percentComplete\":9,\"warning\":{}} | not-null | /warning/raised"
            })
    void aNoteThatBreaksARuleIsRefusedWithItsPlace(String body, String code, String pointer) {
        plan.note(plan.added(TestPlan.action(0, 30)), body)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void othersNeitherReadNorWriteNotes() {
        String path = plan.added(TestPlan.action(0, 30));
        TestClient stranger = TestClient.fresh();
        stranger.assessor().get(path + "/notes").then().statusCode(404);
        stranger.assessor()
                .body("{\"text\":\"x\",\"percentComplete\":1}")
                .post(path + "/notes")
                .then()
                .statusCode(404);
        plan.council().as("integrator").get(path + "/notes").then().statusCode(403);
    }

    @Test
    void manyWhoNoteAtOnceAllDo() {
        String path = plan.added(TestPlan.action(0, 30));
        Simultaneously.times(8, number -> plan.note(path, "{\"text\":\"N\",\"percentComplete\":" + number * 10 + "}")
                        .statusCode())
                .forEach(status -> assertThat(status).isEqualTo(201));
        plan.council().assessor().get(path + "/notes").then().body("total", equalTo(8));
    }
}
