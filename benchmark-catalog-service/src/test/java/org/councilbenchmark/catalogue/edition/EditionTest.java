package org.councilbenchmark.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class EditionTest {

    private static final String EDITION = "/v1/benchmarks/ideal-authority/editions/2009.1";

    @Test
    void theWholeTreeComesInOrder() {
        JsonPath tree = reader().get(EDITION).then().statusCode(200).extract().jsonPath();
        assertThat(tree.getList("themes.code")).containsExactly("1", "2", "3", "4", "5");
        assertThat(tree.getList("themes.children.code.flatten()")).hasSize(11).startsWith("1.1", "2.1", "2.2");
        assertThat(tree.getList("themes.children.children.code.flatten()")).hasSize(37);
        assertThat(tree.getList("themes.children.children.children.code.flatten()"))
                .hasSize(196)
                .doesNotHaveDuplicates();
        assertThat(tree.getInt("nodes")).isEqualTo(249);
        assertThat(tree.getInt("criteria")).isEqualTo(196);
        assertThat(tree.getDouble("coverageThreshold")).isEqualTo(0.8);
        assertThat(tree.getString("scales[0].code")).isEqualTo("four-levels");
    }

    @Test
    void theTreeIsKeptByItsChecksum() {
        String tag = reader().get(EDITION)
                .then()
                .header("ETag", matchesPattern("\"\\d+\\.[0-9a-f]{32}\""))
                .header("Cache-Control", containsString("private"))
                .extract()
                .header("ETag");
        reader().header("If-None-Match", tag)
                .get(EDITION)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("max-age"));
        reader().get("/v1/benchmarks/ideal-authority")
                .then()
                .body("editions.checksum", hasItem(startsWith(tag.substring(tag.indexOf('.') + 1, tag.length() - 1))));
    }

    @Test
    void aNodeShowsItsPlaceAndItsChildren() {
        reader().get(EDITION + "/nodes/3.1.a")
                .then()
                .statusCode(200)
                .body("nodeType", equalTo("HEADING"))
                .body("breadcrumbs.code", contains("3", "3.1"))
                .body("breadcrumbs.nodeType", contains("THEME", "ELEMENT"))
                .body("children", hasSize(10))
                .body("children.nodeType", everyItem(equalTo("CRITERION")))
                .body("children.position", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("statement", nullValue());
    }

    @Test
    void aCriterionShowsItsStatementAndItsLinks() {
        reader().get(EDITION + "/nodes/3.1.a.5")
                .then()
                .body("indicators", contains("NI14"))
                .body("breadcrumbs.code", contains("3", "3.1", "3.1.a"))
                .body("weight", equalTo(1))
                .body("core", equalTo(false))
                .body("children", nullValue())
                .body("definition", nullValue());
        String tag = reader().get(EDITION + "/nodes/3.1.a.5").header("ETag");
        reader().header("If-None-Match", tag)
                .get(EDITION + "/nodes/3.1.a.5")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/benchmarks/other/editions/2009.1, edition-unknown",
        "/v1/benchmarks/ideal-authority/editions/1999, edition-unknown",
        "/v1/benchmarks/ideal-authority/editions/1999/nodes/1, edition-unknown",
        "/v1/benchmarks/ideal-authority/editions/1999/criteria, edition-unknown",
        "/v1/benchmarks/ideal-authority/editions/2009.1/nodes/9.9, node-unknown",
        "/v1/benchmarks/other, benchmark-unknown"
    })
    void whatIsNotThereIsNamed(String path, String problem) {
        reader().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://councilbenchmark.org/problems/" + problem));
    }
}
