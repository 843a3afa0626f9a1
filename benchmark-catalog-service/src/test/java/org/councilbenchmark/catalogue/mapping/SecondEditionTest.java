package org.councilbenchmark.catalogue.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition made by copy, changed in every way, published, and what is still known of ratings against the old one. */
@QuarkusTest
@WithTestResource(Engines.class)
class SecondEditionTest {

    private static final Map<String, Object> RATINGS = Map.of(
            "ratings",
            List.of(
                    Map.of("criterion", "1.1.a.1", "level", 4),
                    Map.of("criterion", "1.1.a.2", "level", 1),
                    Map.of("criterion", "1.1.a.3", "level", 2),
                    Map.of("criterion", "1.1.a.4", "level", 3),
                    Map.of("criterion", "1.1.b.1", "notApplicable", true),
                    Map.of("criterion", "1.1.b.2", "level", 3)));

    private Drafts drafts;
    private String original;

    /** 1.1.a.1 and 1.1.a.2 are merged, 1.1.a.3 moves, 1.1.a.4 is split, the desk weighs more, the signs are reworded. */
    @BeforeEach
    void publishTheSecondEdition() {
        drafts = new Drafts();
        original = reader().get(drafts.path("2009.1")).asString();
        drafts.copy("2010.1", "2009.1");
        drafts.write(
                "2010.1",
                "1.1.a.1",
                Map.of("title", "Evenings", "statement", "Open late.", "weight", 2, "derivedFrom", List.of("1.1.a.2")));
        drafts.remove("2010.1", "1.1.a.2");
        drafts.place("2010.1", "1.1.a.3", Map.of("parent", "1.1.b", "position", 1));
        drafts.remove("2010.1", "1.1.a.4");
        drafts.add("2010.1", "1.1.a", part("Lending", "Books are lent at once."));
        drafts.add("2010.1", "1.1.a", part("Returns", "Books are returned at once."));
        drafts.write("2010.1", "1.1.b.1", Map.of("title", "Desk", "statement", "The desk is staffed.", "weight", 3));
        drafts.write("2010.1", "1.1.b.2", Map.of("title", "Signs", "statement", "The signs are clear and large."));
        drafts.publish("2010.1");
    }

    private static Map<String, Object> part(String title, String statement) {
        return Map.of("title", title, "statement", statement, "derivedFrom", List.of("1.1.a.4"));
    }

    private String propose() {
        return drafts.map(Map.of("from", drafts.end("2009.1"), "to", drafts.end("2010.1"), "propose", true))
                .statusCode(201)
                .body("provenance.method", is("AUTOMATION"))
                .extract()
                .path("id");
    }

    @Test
    void theDiffNamesEachChangeAndTheFirstEditionStaysAsItWas() {
        assertThat(reader().get(drafts.path("2009.1")).asString()).isEqualTo(original);
        JsonPath diff = reader().get(drafts.path("2010.1") + "/diff?from=2009.1")
                .then()
                .statusCode(200)
                .body("matchedBy", is("KEY"))
                .body("changes.find { it.kind == 'MERGED' }.origins", contains("1.1.a.1", "1.1.a.2"))
                .body("changes.find { it.kind == 'SPLIT' }.from", is("1.1.a.4"))
                .body("changes.find { it.kind == 'SPLIT' }.after", hasSize(2))
                .body("changes.find { it.kind == 'MOVED' }.before", is("1.1.a"))
                .body("changes.find { it.kind == 'MOVED' }.to", is("1.1.b.3"))
                .body("changes.find { it.kind == 'REWEIGHTED' }.after", is(3))
                .extract()
                .jsonPath();
        Map<String, Integer> summary = diff.getMap("summary");
        assertThat(summary)
                .isEqualTo(Map.of(
                        "ADDED",
                        2,
                        "REMOVED",
                        2,
                        "SPLIT",
                        1,
                        "MERGED",
                        1,
                        "MOVED",
                        1,
                        "RENUMBERED",
                        1,
                        "REWORDED",
                        2,
                        "REWEIGHTED",
                        1));
    }

    @Test
    void theDiffReadsAsTextAndIsKept() {
        String path = drafts.path("2010.1") + "/diff?from=2009.1";
        String tag = reader().accept("text/markdown")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .body(containsString("- reworded: The signs are ~~clear.~~ **clear and large.**"))
                .extract()
                .header("ETag");
        reader().accept("text/markdown")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304);
        reader().accept(ContentType.TEXT)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200);
        reader().accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void theProposedMappingCarriesWhatItCanAndSaysWhereItCannot() {
        JsonPath carried = reader().contentType(ContentType.JSON)
                .body(RATINGS)
                .post("/v1/mappings/" + propose() + "/carried-ratings")
                .then()
                .statusCode(200)
                .body("carried", is(3))
                .body("notCarried", is(3))
                .body("unused.criterion", contains("1.1.a.4", "1.1.b.2"))
                .extract()
                .jsonPath();
        Map<String, Object> merged = criterion(carried, "1.1.a.1");
        assertThat(merged).containsEntry("level", 3).containsEntry("exact", true);
        assertThat(merged).extracting("score.exact").isEqualTo("200/3");
        assertThat(criterion(carried, "1.1.b.3")).as("moved").containsEntry("level", 2);
        assertThat(criterion(carried, "1.1.b.1")).containsEntry("notApplicable", true);
        assertThat(criterion(carried, "1.1.b.2")).containsEntry("reason", "OVERLAPS_ONLY");
        assertThat(carried.getList("criteria.findAll { it.reason == 'SOURCE_JUDGED_MORE' }"))
                .hasSize(2);
    }

    private static Map<String, Object> criterion(JsonPath carried, String code) {
        return carried.getMap("criteria.find { it.criterion == '" + code + "' }");
    }

    @Test
    void theCoverageListsWhatIsNotReached() {
        reader().get("/v1/mappings/" + propose() + "/coverage")
                .then()
                .statusCode(200)
                .body("source.criteria", is(6))
                .body("source.mapped", is(6))
                .body("target.share", equalTo(1))
                .body("target.unmapped", hasSize(0))
                .body("source.relations", equalTo(Map.of("EQUAL", 2, "SUBSET", 2, "SUPERSET", 1, "INTERSECTS", 1)))
                .body("source.elements.code", contains("1.1"));
    }

    @Test
    void twoMappingsMakeAThird() {
        drafts.copy("2011.1", "2010.1");
        drafts.write("2011.1", "1.1.b.1", Map.of("title", "Desk", "statement", "Somebody is there.", "weight", 3));
        drafts.publish("2011.1");
        String first = propose();
        String second = drafts.map(Map.of("from", drafts.end("2010.1"), "to", drafts.end("2011.1"), "propose", true))
                .statusCode(201)
                .extract()
                .path("id");
        reader().get("/v1/mappings/" + first + "/chain?with=" + second)
                .then()
                .statusCode(200)
                .body("entries.find { it.source == '1.1.a.2' }.relation", is("SUBSET"))
                .body("entries.find { it.source == '1.1.b.1' }.relation", is("INTERSECTS"))
                .body("to.edition", is("2011.1"));
        reader().get("/v1/mappings/" + first + "/chain?with=" + first)
                .then()
                .statusCode(422)
                .body("type", containsString("mapping-middle-differs"));
        reader().get("/v1/mappings/" + first + "/chain?with=none")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("with"));
        reader().get("/v1/mappings/" + first + "/chain").then().statusCode(400);
    }
}
