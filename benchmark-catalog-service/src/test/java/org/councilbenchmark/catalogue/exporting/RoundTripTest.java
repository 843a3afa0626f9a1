package org.councilbenchmark.catalogue.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported comes back as a draft that says the same, but for what the loss report named. */
@QuarkusTest
@WithTestResource(Engines.class)
class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BUNDLED = "/v1/benchmarks/ideal-authority/editions/2009.1";

    private static Response export(String edition, String format) {
        return as("catalogue-editor").get(edition + "/export?format=" + format);
    }

    /** The whole content, as the lossless form shows it, but for the edition's code. */
    private static ObjectNode content(String edition) throws IOException {
        ObjectNode content = (ObjectNode) JSON.readTree(
                export(edition, "json").then().statusCode(200).extract().asByteArray());
        content.remove("edition");
        return content;
    }

    private static ValidatableResponse importBack(Response file, String format, String query) {
        String type = file.getContentType();
        return as("catalogue-editor")
                .contentType(type)
                .body(file.asByteArray())
                .post("/v1/benchmarks/imports?format=" + format + query)
                .then();
    }

    private static String rich() {
        ObjectNode file = RichEdition.file();
        editor().body(file.toString()).post("/v1/benchmarks/imports").then().statusCode(201);
        return "/v1/benchmarks/" + file.get("benchmark").asText() + "/editions/1";
    }

    private static JsonPath losses(String edition, String format) {
        return as("catalogue-editor")
                .get(edition + "/export/losses?format=" + format)
                .jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "xlsx", "oscal"})
    void theBundledEditionComesBackWhole(String format) throws IOException {
        String copy = "copy-" + format + "-" + UUID.randomUUID().toString().substring(0, 8);
        importBack(export(BUNDLED, format), format, "&edition=" + copy)
                .statusCode(201)
                .body("outcome", equalTo("DRAFTED"))
                .body("counts.CRITERION", equalTo(196))
                .body("lossesTotal", equalTo(0));
        assertThat(losses(BUNDLED, format).getInt("total")).isZero();
        assertThat(content(BUNDLED.replace("2009.1", copy))).isEqualTo(content(BUNDLED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "xlsx", "oscal"})
    void anEditionOfEverythingComesBackWhole(String format) throws IOException {
        String edition = rich();
        importBack(export(edition, format), format, "&edition=2")
                .statusCode(201)
                .body("lossesTotal", equalTo(0));
        assertThat(losses(edition, format).getInt("total")).isZero();
        assertThat(content(edition.replaceAll("1$", "2"))).isEqualTo(content(edition));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableComesBackButForWhatTheReportNames(boolean bundled) throws IOException {
        String edition = bundled ? BUNDLED : rich();
        ObjectNode before = content(edition);
        String copy = "copy-" + UUID.randomUUID().toString().substring(0, 8);
        String scale = before.at("/scale/code").asText();
        importBack(
                        export(edition, "csv"),
                        "csv",
                        "&title=Other&edition=" + copy + "&scale=" + scale + "&benchmark="
                                + before.get("benchmark").asText())
                .statusCode(201);
        ObjectNode after = content(edition.replaceAll("[^/]+$", copy));
        List<String> lost = losses(edition, "csv").getList("losses.where");
        before.fieldNames().forEachRemaining(member -> {
            if (!before.get(member).equals(after.get(member))) {
                assertThat(lost).contains(member);
            }
        });
        assertThat(after.get("themes")).isEqualTo(before.get("themes"));
        assertThat(lost).contains("benchmark", "edition", "title", "scale");
        assertThat(lost.contains("coverageThreshold")).isEqualTo(!bundled);
    }

    @ParameterizedTest
    @CsvSource({"=, '''='", "+, '''+'", "-, '''-'", "@, '''@'"})
    void aCellThatASpreadsheetWouldRunIsGuarded(String start, String guarded) {
        ObjectNode file = RichEdition.file();
        ((ObjectNode) file.at("/themes/0")).put("name", start + "1");
        editor().body(file.toString()).post("/v1/benchmarks/imports").then().statusCode(201);
        String csv = export("/v1/benchmarks/" + file.get("benchmark").asText() + "/editions/1", "csv")
                .asString();
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("1,THEME," + guarded + "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "csv", "xlsx", "oscal"})
    void aDraftIsExportedForEditorsOnly(String format) {
        String edition = rich();
        as("analyst").get(edition + "/export?format=" + format).then().statusCode(404);
        as("analyst").get(edition + "/export/losses?format=" + format).then().statusCode(404);
        export(edition, format).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv"})
    void theReportOfATableNamesWhatIsLostOfThisEdition(String format) {
        assertThat(losses(BUNDLED, format).getList("losses.what", String.class))
                .contains("the definition of the scale four-levels")
                .noneMatch(what -> what.contains("threshold") || what.contains("language"));
        as("analyst")
                .get(BUNDLED + "/export/losses?format=" + format)
                .then()
                .body("losses.where", hasItems("benchmark", "edition", "title"));
    }
}
