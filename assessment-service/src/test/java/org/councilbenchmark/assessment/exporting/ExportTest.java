package org.councilbenchmark.assessment.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmark.assessment.testing.RatingTable;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ExportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TestClient client = TestClient.fresh();

    private ValidatableResponse export(String path, String format) {
        return client.assessor().get(path + "/export?format=" + format).then();
    }

    @Test
    void theArchiveHoldsExactScoresTheirRulesAndTheSignOff() {
        export(client.openToCompleted(), "json")
                .statusCode(200)
                .header("Content-Disposition", containsString("-2009.1-self-2009-10.json\""))
                .body("schema", equalTo("https://councilbenchmark.org/schemas/assessment-export/1"))
                .body("assessment.council.code", equalTo(client.council().code()))
                .body("assessment.editionTitle", equalTo("The small authority"))
                .body("assessment.links", nullValue())
                .body("signOff.submission.statement", equalTo("Because of submission"))
                .body("signOff.completion.by", notNullValue())
                .body("scores.ruleVersion", equalTo("1"))
                .body("scores.live", equalTo(false))
                .body("scores.overall.score.fraction", containsString("/"))
                .body("scores.nodes", hasSize(17))
                .body("scores.nodes.find { it.code == '1.1.a.1' }.score.decimal", equalTo("66.666666666667"))
                .body("ratings", hasSize(10))
                .body("ratings[0].levelLabel", equalTo("Level 3"));
    }

    @Test
    void aDraftHasNoSignOffAndOnlyWhatIsRated() {
        String path = client.open();
        client.rate(path, 2, List.of("1.1.a.1"));
        export(path, "json").body("signOff", nullValue()).body("ratings.criterion", equalTo(List.of("1.1.a.1")));
    }

    @Test
    void theOscalFormKeepsThePublishedSchema() throws IOException {
        String path = client.openToCompleted();
        String text = export(path, "oscal")
                .statusCode(200)
                .header("Content-Disposition", endsWith(".oscal.json\""))
                .extract()
                .asString();
        try (InputStream schema = ExportTest.class.getResourceAsStream("/oscal/assessment-results-schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(text).isEqualTo(export(path, "oscal").extract().asString());
    }

    @Test
    void theWorkbookHasARowForEveryCriterionInReadingOrder() {
        String path = client.open();
        client.rate(path, 2, List.of("1.1.a.2"));
        RatingTable table = RatingTable.read(
                export(path, "xlsx").contentType(XLSX).extract().asByteArray());
        assertThat(table.rows()).hasSize(11);
        assertThat(table.get("1.1.a.2", "level")).isEqualTo("2");
        assertThat(table.get("1.1.a.2", "heading")).isEqualTo("1.1.a Title of 1.1.a");
        assertThat(table.get("2.1.a.2", "levels")).startsWith("0 Level 0; 1 Level 1");
        assertThat(table.get("1.1.a.1", "version")).isEqualTo("0");
    }

    @Test
    void formulasInTheTableAreDisarmed() {
        String path = client.open();
        client.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":2,\"narrative\":\"@SUM(1)\"}")
                .put(path + "/ratings/1.1.a.1")
                .then()
                .statusCode(201);
        export(path, "csv")
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .body(startsWith("criterion,element,heading,title,level,"))
                .body(containsString(",'@SUM(1),"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/csv, text/csv",
        XLSX + ", " + XLSX,
        "*/*, application/json",
        "'text/html, text/csv;q=0.5', text/csv"
    })
    void theFormFollowsWhatTheCallerAccepts(String accepted, String answered) {
        client.assessor()
                .accept(accepted)
                .get(client.open() + "/export")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept"))
                .contentType(startsWith(answered));
    }

    @ParameterizedTest
    @CsvSource({"json", "csv", "xlsx", "oscal"})
    void whoHoldsThePresentStateIsToldSoUntilARatingChanges(String format) {
        String path = client.open();
        String tag = export(path, format).extract().header("ETag");
        assertThat(tag).contains("-" + (format.equals("oscal") ? "oscal.json" : format));
        client.assessor()
                .header("If-None-Match", tag)
                .get(path + "/export?format=" + format)
                .then()
                .statusCode(304);
        client.rate(path, 2, List.of("1.1.a.1"));
        client.assessor()
                .header("If-None-Match", tag)
                .get(path + "/export?format=" + format)
                .then()
                .statusCode(200);
    }

    @Test
    void unknownFormsAndForeignAssessmentsAreRefused() {
        String path = client.open();
        export(path, "pdf").statusCode(400).body("errors[0].parameter", equalTo("format"));
        client.assessor().accept("text/html").get(path + "/export").then().statusCode(406);
        TestClient.fresh().assessor().get(path + "/export").then().statusCode(404);
    }
}
