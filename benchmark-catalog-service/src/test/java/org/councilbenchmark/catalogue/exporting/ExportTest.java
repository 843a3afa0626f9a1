package org.councilbenchmark.catalogue.exporting;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ExportTest {

    private static final String EXPORT = "/v1/benchmarks/ideal-authority/editions/2009.1/export";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest
    @CsvSource({
        "json, application/json, .json",
        "yaml, application/yaml, .yaml",
        "csv, text/csv;charset=utf-8, .csv",
        "xlsx, " + XLSX + ", .xlsx",
        "oscal, application/json, .oscal.json"
    })
    void aFileComesWithATypeANameAndALinkToItsLosses(String format, String type, String ending) {
        reader().get(EXPORT + "?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Content-Disposition", equalTo("attachment; filename=\"ideal-authority-2009.1" + ending + "\""))
                .header("Link", containsString("/export/losses?format=" + format + ">; rel=\"describedby\""));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "application/yaml, application/yaml",
        XLSX + ", " + XLSX,
        "application/json, application/json",
        "*/*, application/json",
        "'text/csv;q=0.5, application/yaml', application/yaml"
    })
    void theFirstTypeThatIsAcceptedByNameIsSent(String accept, String type) {
        reader().header("Accept", accept).get(EXPORT).then().statusCode(200).header("Content-Type", startsWith(type));
    }

    @Test
    void theNameOfAFormatOutweighsWhatIsAccepted() {
        reader().header("Accept", "text/csv")
                .get(EXPORT + "?format=yaml")
                .then()
                .header("Content-Type", startsWith("application/yaml"));
    }

    @Test
    void whatTheCallerHoldsIsNotSentAgain() {
        String tag = reader().get(EXPORT + "?format=csv").header("ETag");
        reader().header("If-None-Match", tag).get(EXPORT + "?format=csv").then().statusCode(304);
        reader().header("If-None-Match", tag)
                .get(EXPORT + "?format=json")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeSentIsExplained() {
        reader().get(EXPORT + "?format=pdf").then().statusCode(400).body("errors[0].parameter", equalTo("format"));
        reader().header("Accept", "application/pdf").get(EXPORT).then().statusCode(406);
        reader().get(EXPORT.replace("2009.1", "1066") + "?format=csv")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/edition-unknown"));
    }
}
