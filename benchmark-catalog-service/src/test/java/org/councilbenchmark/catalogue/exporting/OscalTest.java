package org.councilbenchmark.catalogue.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Every catalogue that is written keeps the published schema, and published catalogues can be read. */
@QuarkusTest
@WithTestResource(Engines.class)
class OscalTest {

    private static final String BUNDLED = "/v1/benchmarks/ideal-authority/editions/2009.1/export?format=oscal";

    private static String resource(String name) throws IOException {
        try (InputStream in = OscalTest.class.getResourceAsStream("/oscal/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertValid(String catalogue) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(resource("catalog-schema.json"), InputFormat.JSON);
        assertThat(schema.validate(catalogue, InputFormat.JSON)).isEmpty();
    }

    private static ValidatableResponse send(String catalogue, String query) {
        return editor().body(catalogue).post("/v1/benchmarks/imports?" + query).then();
    }

    @Test
    void theBundledEditionKeepsTheSchema() throws IOException {
        assertValid(reader().get(BUNDLED).asString());
    }

    @Test
    void anEditionOfEverythingKeepsTheSchema() throws IOException {
        ObjectNode file = RichEdition.file();
        editor().body(file.toString()).post("/v1/benchmarks/imports").then().statusCode(201);
        assertValid(as("catalogue-editor")
                .get("/v1/benchmarks/" + file.get("benchmark").asText() + "/editions/1/export?format=oscal")
                .asString());
    }

    @Test
    void anEmptyDraftKeepsTheSchema() throws IOException {
        String benchmark = "empty-" + UUID.randomUUID().toString().substring(0, 8);
        String editions = "/v1/benchmarks/" + benchmark + "/editions";
        editor().body("{\"edition\": \"1\", \"title\": \"Empty\"}")
                .post(editions)
                .then()
                .statusCode(201);
        assertValid(
                as("catalogue-editor").get(editions + "/1/export?format=oscal").asString());
    }

    @Test
    void eachWritingIsADocumentOfItsOwn() {
        String first = reader().get(BUNDLED).jsonPath().getString("catalog.uuid");
        assertThat(reader().get(BUNDLED).jsonPath().getString("catalog.uuid")).isNotEqualTo(first);
        reader().get(BUNDLED)
                .then()
                .body("catalog.groups[0].groups[0].groups[0].controls[0].parts[0].name", equalTo("statement"))
                .body("catalog.groups[0].groups[0].groups[0].class", equalTo("heading"));
    }

    /** Its groups have no labels, its namespace is another, and one of its controls is withdrawn. */
    @Test
    void theExampleOfOthersIsReadAndEverythingLeftOutIsNamed() throws IOException {
        String edition = "x" + UUID.randomUUID().toString().substring(0, 8);
        String heading = "/catalog/groups/0/groups/0/groups/0";
        send(resource("example-catalog.json"), "edition=" + edition)
                .statusCode(201)
                .body("format", equalTo("OSCAL"))
                .body("edition.benchmark", equalTo("ideal-authority"))
                .body("counts.CRITERION", equalTo(1))
                .body("losses.where", hasItem("/catalog/metadata/roles"))
                .body("losses.where", hasItem(heading + "/controls/0/parts/2"))
                .body("losses.where", hasItem(heading + "/controls/0/props/1"))
                .body("losses.find { it.where == '" + heading + "/controls/1' }.what", equalTo("a withdrawn control"));
        as("catalogue-editor")
                .get("/v1/benchmarks/ideal-authority/editions/" + edition + "/nodes/1.1.a.1")
                .then()
                .body("title", equalTo("Shared ambition"))
                .body("guidance", equalTo("Look for published plans and partner testimony."));
    }

    @Test
    void faultsStandWhereTheyAreInTheCatalogue() throws IOException {
        String control = "/catalog/groups/0/groups/0/groups/0/controls/0";
        String faulty = reader().get(BUNDLED)
                .asString()
                .replaceFirst("(\"name\" : \"weight\",[^}]*\"value\" : )\"1\"", "$1\"heavy\"")
                .replaceFirst("(\"id\" : \"criterion-1.1.a.1_statement\",\\s*\"name\" : )\"statement\"", "$1\"item\"");
        send(faulty, "edition=faulty")
                .statusCode(422)
                .body("errors.pointer", contains("/catalog/groups/0/props/2/value", control))
                .body("errors.code", contains("number-malformed", "text-missing"));
    }

    @Test
    void aCatalogueOfTwoLevelsHasNoPlaceForItsControls() {
        send("""
                {"catalog": {"uuid": "x", "metadata": {"title": "T", "version": "1"}, "groups": [
                  {"id": "ac", "title": "Access", "controls": [{"id": "ac-1", "title": "Policy"}]}]}}""", "benchmark=other")
                .statusCode(422)
                .body("errors.code", contains("control-misplaced", "part-empty"))
                .body("errors.pointer", contains("/catalog/groups/0/controls/0", "/catalog/groups/0"));
    }
}
