package org.councilbenchmark.assessment.planexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestPlan;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class PlanExportTest {

    private static final String ROOT = "plan-of-action-and-milestones.";

    private TestPlan plan;

    @BeforeEach
    void open() {
        plan = TestPlan.fresh();
    }

    private Response export(String format) {
        return plan.council().assessor().get(plan.assessment() + "/plan/export?format=" + format);
    }

    private static void assertValid(String file) throws IOException {
        try (InputStream in = PlanExportTest.class.getResourceAsStream("/oscal/poam-schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema, InputFormat.JSON)
                            .validate(file, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private void fill() {
        String recommendation = plan.recommended("Listen\\n\\nto people " + "at length ".repeat(20));
        plan.council()
                .assessor()
                .header("If-Match", "*")
                .body("{\"decision\":\"ACCEPTED\",\"text\":\"We will\"}")
                .put(recommendation + "/response")
                .then()
                .statusCode(200);
        plan.added(TestPlan.action(
                -9,
                30,
                "\"title\":\"  =HYPERLINK(1)\",\"description\":\"One\\nTwo\",\"ownerName\":\"Jo Smith\","
                        + "\"owner\":\"person-1\",\"cost\":{\"amount\":\"5\"},\"measure\":{\"indicator\":\"NI14\","
                        + "\"baseline\":\"-3.5\",\"target\":\"2\",\"unit\":\"@home\",\"by\":\"2031-03-31\"},"
                        + "\"recommendations\":[\"" + TestClient.idOf(recommendation) + "\"]"));
        String done = plan.added(TestPlan.action(0, 0));
        plan.note(done, "{\"text\":\"Done\",\"percentComplete\":100,\"status\":\"DONE\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void thePlanKeepsThePublishedSchema() throws IOException {
        fill();
        Response file = export("oscal");
        file.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("attachment"))
                .body(ROOT + "poam-items.size()", equalTo(3))
                .body(ROOT + "poam-items[2].title", equalTo("=HYPERLINK(1)"))
                .body(ROOT + "poam-items[2].related-risks.size()", equalTo(2))
                .body(ROOT + "risks[0].remediations[0].lifecycle", equalTo("recommendation"))
                .body(ROOT + "risks[2].deadline", equalTo(TestPlan.today().plusDays(30) + "T23:59:59Z"))
                .body(ROOT + "risks[2].remediations[0].tasks.title", hasItem("NI14 at 2"))
                .body(ROOT + "risks[1].status", equalTo("closed"))
                .body(ROOT + "system-id.id", equalTo(plan.council().council().code()));
        assertThat(file.path(ROOT + "poam-items[2].related-risks[1].risk-uuid").toString())
                .isEqualTo(file.path(ROOT + "risks[0].uuid"));
        assertThat(file.asString()).doesNotContain("Jo Smith");
        assertValid(file.asString());
    }

    @Test
    void theSamePlanIsTheSameFileAndAChangedOneAnother() {
        fill();
        String first = export("oscal").asString();
        assertThat(export("oscal").asString()).isEqualTo(first);
        plan.added(TestPlan.action(0, 9));
        assertThat(export("oscal").path(ROOT + "uuid").toString())
                .isNotEqualTo(JsonPath.from(first).get(ROOT + "uuid"));
    }

    @Test
    void theTableRunsNothingInASpreadsheet() {
        fill();
        Response file = export("csv");
        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        List<String> lines = file.asString().lines().toList();
        assertThat(lines.get(0)).startsWith("id,title,description,criteria");
        assertThat(file.asString())
                .contains(",'=HYPERLINK(1),\"One\nTwo\",1.1.a.1,")
                .contains(",NI14,-3.5,2,'@home,2031-03-31,")
                .contains(",5.00,GBP,")
                .doesNotContain("Jo Smith");
    }

    @Test
    void anEmptyPlanIsATableAndNoOscalPlan() {
        export("oscal").then().statusCode(409).body("type", containsString("plan-empty"));
        assertThat(export("csv").then().statusCode(200).extract().asString().lines())
                .hasSize(1);
        export("pdf").then().statusCode(400).body("errors[0].parameter", equalTo("format"));
    }

    @Test
    void strangersGetNoFile() {
        fill();
        TestClient.fresh()
                .assessor()
                .get(plan.assessment() + "/plan/export")
                .then()
                .statusCode(404);
        plan.council()
                .as("analyst")
                .get(plan.assessment() + "/plan/export")
                .then()
                .statusCode(403);
    }
}
