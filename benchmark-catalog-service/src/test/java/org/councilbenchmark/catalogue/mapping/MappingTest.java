package org.councilbenchmark.catalogue.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class MappingTest {

    private static final String FRAMEWORK = "Customer Service Excellence";

    private Drafts drafts;

    @BeforeEach
    void publishAnEdition() {
        drafts = new Drafts();
    }

    private static Map<String, Object> entry(String relation, Object target, Object... sources) {
        return Map.of("sources", List.of(sources), "target", target, "relation", relation);
    }

    private ValidatableResponse toFramework(Object entries) {
        return drafts.map(Map.of(
                "from",
                drafts.end("2009.1"),
                "to",
                Map.of("framework", FRAMEWORK, "version", "2", "uri", "https://example.org/cse"),
                "entries",
                entries));
    }

    private String stored() {
        return toFramework(List.of(entry("SUBSET", "1.1.3", "1.1.a.1", "1.1.a.2")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("href");
    }

    @Test
    void aMappingIsReadListedAndFoundByItsEnds() {
        String path = stored();
        reader().get(path)
                .then()
                .statusCode(200)
                .body("entries[0].strength", is(1))
                .body("to.framework", is(FRAMEWORK))
                .body("provenance.method", is("HUMAN"));
        reader().get("/v1/mappings?framework=customer service excellence&benchmark=" + drafts.benchmark())
                .then()
                .body("items.href", contains(path))
                .body("items[0].entries", nullValue())
                .body("items[0].entryCount", is(1));
        reader().get("/v1/mappings?edition=2010.1&benchmark=" + drafts.benchmark())
                .then()
                .body("items", hasSize(0));
        reader().get(drafts.path("2009.1") + "/mappings").then().body("items.href", contains(path));
        reader().get(drafts.path("none") + "/mappings").then().statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionAndIsToldUnlessItChangesNothing() {
        String path = stored();
        Map<String, Object> same = Map.of("entries", List.of(entry("SUBSET", "1.1.3", "1.1.a.1", "1.1.a.2")));
        Map<String, Object> other = Map.of("entries", List.of(entry("EQUAL", "1.1.3", "1.1.a.1")));
        editor().body(other).put(path).then().statusCode(428);
        editor().header("If-Match", "\"1\"")
                .body(same)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        editor().header("If-Match", "\"1\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        editor().header("If-Match", "\"1\"").body(other).put(path).then().statusCode(412);
        editor().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        reader().get(path).then().statusCode(404);
        editor().header("If-Match", "\"3\"").delete(path).then().statusCode(404);
        List<TestEvent> told = told(path, 3);
        assertThat(told).extracting(TestEvent::version).containsExactly(1L, 2L, 3L);
        assertThat(told).allSatisfy(event -> assertThat(Contracts.faults(event.type(), event.data()))
                .isEmpty());
        assertThat(told.get(2).data().get("deleted").asBoolean()).isTrue();
        assertThat(told.get(2).data().get("entries")).isEmpty();
    }

    private static List<TestEvent> told(String path, int count) {
        String key = "mapping:" + path.substring("/v1/mappings/".length());
        return TestTopics.awaitAll("catalogue.benchmarks", event -> event.key().equals(key), count);
    }

    @Test
    void aRepublicationTellsMappingsAgainDeletedOnesToo() {
        String kept = stored();
        String gone = stored();
        editor().header("If-Match", "\"1\"").delete(gone).then().statusCode(204);
        as("administrator")
                .post("/v1/catalogue-republications")
                .then()
                .statusCode(202)
                .body("mappings", greaterThanOrEqualTo(2));
        assertThat(told(kept, 2)).extracting(TestEvent::version).containsExactly(1L, 1L);
        assertThat(told(gone, 3)).extracting(TestEvent::version).containsExactly(1L, 2L, 2L);
    }

    @Test
    void theEventHasTheMembersOfItsExample() {
        TestEvent told = told(stored(), 1).get(0);
        assertThat(Contracts.faults("mapping.changed.v1", Contracts.example("mapping.changed.v1")))
                .isEmpty();
        assertThat(Contracts.example("mapping.changed.v1").fieldNames())
                .toIterable()
                .containsAll(() -> told.data().fieldNames());
        assertThat(told.data().at("/entries/0/strength").asText()).isEqualTo("1");
    }

    @Test
    void allFaultsComeAtOnceWithTheirPlaces() {
        drafts.copy("2010.1", "2009.1");
        drafts.publish("2010.1");
        drafts.map(Map.of(
                        "from",
                        drafts.end("2009.1"),
                        "to",
                        drafts.end("2010.1"),
                        "entries",
                        List.of(
                                entry("EQUAL", "1.1.a.1", "1.1.a.1", "1.1.a.2"),
                                entry("SUBSET", "1.1.a.9", "1.1.a"),
                                entry("EQUAL", "1.1.a.3", "1.1.a.3"),
                                entry("NONE", "1.1.a.3", "1.1.a.3"),
                                entry("EQUAL", "1.1.a.4", "1.1.a.3"),
                                Map.of("sources", List.of(), "strength", 2))))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/entries/0/sources equal-of-several",
                                "/entries/1/sources/0 not-a-criterion",
                                "/entries/1/target criterion-unknown",
                                "/entries/3 pair-repeated",
                                "/entries/4 equal-twice",
                                "/entries/5/relation relation-missing",
                                "/entries/5/strength strength-outside",
                                "/entries/5/sources sources-count",
                                "/entries/5/target text-missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /from",
                "{\"from\": OWN, \"to\": OWN, \"entries\": []} | /to",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\\u0000\"}, \"entries\": []} | /to/framework",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\", \"uri\": \"no uri\"}, \"entries\": []} | /to/uri",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\", \"uri\": \"javascript:1\"}, \"entries\": []} | /to/uri",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\"}} | /entries",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\"}, \"propose\": true} | /propose",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\"}, \"entries\": [null]} | /entries/0",
                "{\"from\": {\"benchmark\": \"x\\u0000\", \"edition\": \"y\"}, \"to\": OWN} | /from/benchmark",
                "{\"from\": OWN, \"to\": {\"framework\": \"x\"}, \"entries\": [{\"sources\": [null], \"target\": \"t\","
                        + " \"relation\": \"NONE\", \"strength\": 1e-999999}]} | /entries/0/strength"
            })
    void whatCannotBeAMappingIsRefusedWithThePlace(String body, String pointer) {
        String own = "{\"benchmark\": \"" + drafts.benchmark() + "\", \"edition\": \"2009.1\"}";
        List<String> pointers = editor().body(body.replace("OWN", own))
                .post("/v1/mappings")
                .then()
                .statusCode(422)
                .extract()
                .path("errors.pointer");
        assertThat(pointers).contains(pointer);
    }

    @Test
    void anotherScaleNeedsAChoice() {
        String scale = "ten-" + UUID.randomUUID().toString().substring(0, 8);
        editor().body(Scales.oneToTen(drafts.benchmark(), scale))
                .post("/v1/benchmarks/imports?publish=true")
                .then()
                .statusCode(201);
        Map<String, Object> ends = Map.of("from", drafts.end("2009.1"), "to", drafts.end("2010.1"));
        drafts.map(Scales.with(ends, "propose", true)).statusCode(422).body("errors.pointer", contains("/scaleChange"));
        String path = drafts.map(Scales.with(Scales.with(ends, "propose", true), "scaleChange", "PROPORTIONAL"))
                .statusCode(201)
                .extract()
                .path("href");
        reader().contentType(ContentType.JSON)
                .body(Map.of("ratings", List.of(Map.of("criterion", "1.1.a.1", "level", 2))))
                .post(path + "/carried-ratings")
                .then()
                .statusCode(200)
                .body("criteria[0].level", is(4))
                .body("criteria[0].score.exact", is("100/3"));
    }

    @Test
    void ratingsAreCheckedAgainstTheEditionAndAFrameworkHasNone() {
        reader().contentType(ContentType.JSON)
                .body(Map.of("ratings", List.of()))
                .post(stored() + "/carried-ratings")
                .then()
                .statusCode(422);
        drafts.copy("2010.1", "2009.1");
        drafts.publish("2010.1");
        String path = drafts.map(Map.of("from", drafts.end("2009.1"), "to", drafts.end("2010.1"), "propose", true))
                .extract()
                .path("href");
        reader().contentType(ContentType.JSON)
                .body("{\"ratings\": [null, {\"criterion\": \"x\"}, {\"criterion\": \"1.1.a.1\", \"level\": 9},"
                        + " {\"criterion\": \"1.1.a.1\"}]}")
                .post(path + "/carried-ratings")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "criterion-unknown",
                                "criterion-unknown",
                                "level-off-scale",
                                "rating-repeated",
                                "level-or-not-applicable"));
    }

    @Test
    void draftsAreNotMappedButComparedByThoseWhoWriteThem() {
        drafts.copy("2010.1", "2009.1");
        drafts.map(Map.of("from", drafts.end("2009.1"), "to", drafts.end("2010.1"), "propose", true))
                .statusCode(422)
                .body("errors.code", contains("edition-not-published"));
        String path = drafts.path("2010.1") + "/diff?from=2009.1";
        editor().get(path).then().statusCode(200).header("ETag", nullValue()).body("changes", hasSize(0));
        reader().get(path).then().statusCode(404);
        reader().get(drafts.path("2009.1") + "/diff").then().statusCode(400);
        reader().get(drafts.path("2009.1") + "/diff?from=2010.1").then().statusCode(400);
    }
}
