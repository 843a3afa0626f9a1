package org.councilbenchmark.catalogue.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class NodeEditingTest {

    private static final String CRITERIA = "themes[0].children[0].children[0].children";

    @Test
    void everythingThatANodeSaysIsKept() {
        Draft draft = Draft.small();
        draft.write("1.1.a.1", """
                        {"title": "Evenings", "statement": "Open late.", "guidance": "Ask the users.", "weight": 2.5,
                         "core": true, "levelDescriptors": [{"level": 1, "descriptor": "Never."}],
                         "notApplicableTo": ["COUNTY", "WALES", "00BU"], "tags": ["access"], "indicators": ["NI 9"],
                         "suggestedIndicators": ["ni010"], "evidenceExamples": ["Opening hours"]}""")
                .statusCode(200)
                .body("guidance", equalTo("Ask the users."))
                .body("weight", equalTo(2.5f))
                .body("core", equalTo(true))
                .body("levelDescriptors", equalTo(List.of(Map.of("level", 1, "descriptor", "Never."))))
                .body("notApplicableTo", contains("COUNTY", "WALES", "E08000009"))
                .body("indicators", contains("NI9"))
                .body("suggestedIndicators", contains("NI10"));
        draft.write("1.1.a.1", "{\"title\": \"Evenings\", \"statement\": \"Open late.\"}")
                .body("weight", equalTo(1))
                .body("guidance", nullValue())
                .body("notApplicableTo", nullValue());
    }

    @Test
    void aNewNodeGetsTheNextCodeOrThePlaceThatIsAskedFor() {
        Draft draft = Draft.small();
        editor().body(
                        "{\"parent\": \"1.1.a\", \"position\": 1, \"node\": {\"title\": \"Sundays\", \"statement\": \"Open.\"}}")
                .post(draft.path() + "/nodes")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/nodes/1.1.a.3"))
                .body("position", equalTo(1));
        draft.read().body(CRITERIA + ".code", contains("1.1.a.3", "1.1.a.1", "1.1.a.2"));
        draft.add("1.1", "{\"title\": \"Second heading\"}").body("code", equalTo("1.1.b"));
    }

    @Test
    void aNodeMovesWithAllBelowItAndKeepsItsKey() {
        Draft draft = Draft.small();
        String key = draft.node("1.1.a.2").extract().path("key");
        draft.add("1", "{\"title\": \"Second element\"}").body("code", equalTo("1.2"));
        draft.place("1.1.a", "{\"parent\": \"1.2\", \"code\": \"1.2.x\"}")
                .statusCode(200)
                .body("code", equalTo("1.2.x"))
                .body("children.code", contains("1.2.x.1", "1.2.x.2"));
        draft.node("1.2.x.2").body("key", equalTo(key)).body("breadcrumbs.code", contains("1", "1.2", "1.2.x"));
    }

    @Test
    void siblingsChangePlacesAndCodes() {
        Draft draft = Draft.small();
        draft.place("1.1.a.2", "{\"parent\": \"1.1.a\", \"position\": 1, \"code\": \"1.1.a.9\"}")
                .statusCode(200);
        draft.place("1.1.a.1", "{\"parent\": \"1.1.a\", \"code\": \"1.1.a.2\"}").statusCode(200);
        draft.place("1.1.a.9", "{\"parent\": \"1.1.a\", \"position\": 1, \"code\": \"1.1.a.1\"}")
                .statusCode(200);
        draft.read().body(CRITERIA + ".title", contains("Saturdays", "Evenings"));
        draft.read().body(CRITERIA + ".code", contains("1.1.a.1", "1.1.a.2"));
    }

    @Test
    void aRemovedNodeTakesWhatIsBelowItWithIt() {
        Draft draft = Draft.small();
        draft.remove("1.1.a").statusCode(204);
        draft.read().body("nodes", equalTo(2)).body("criteria", equalTo(0));
        editor().get(draft.path() + "/nodes/1.1.a.1").then().statusCode(404);
    }

    @Test
    void originsAreNamedByTheCodesOfTheEditionCopiedFrom() {
        Draft first = Draft.small();
        String key = first.node("1.1.a.1").extract().path("key");
        Draft second = first.next();
        second.add("1.1.a", "{\"title\": \"Late\", \"statement\": \"Open late.\", \"derivedFrom\": [\"1.1.a.1\"]}")
                .statusCode(201)
                .body("key", not(equalTo(key)))
                .body("derivedFrom", contains(key));
        second.add("1.1.a", "{\"title\": \"x\", \"statement\": \"y\", \"derivedFrom\": [\"9.9\"]}")
                .statusCode(422)
                .body("errors.pointer", contains("/node/derivedFrom/0"));
    }

    @Test
    void twoPeopleEditTwoNodesWithoutHinderingEachOther() {
        Draft draft = Draft.small();
        String evenings = draft.tagOf("1.1.a.1");
        String saturdays = draft.tagOf("1.1.a.2");
        put(draft, "1.1.a.1", evenings, 200);
        put(draft, "1.1.a.2", saturdays, 200);
        put(draft, "1.1.a.1", evenings, 412);
    }

    private static void put(Draft draft, String code, String tag, int status) {
        editor().header("If-Match", tag)
                .body("{\"title\": \"Changed\", \"statement\": \"Changed.\"}")
                .put(draft.path() + "/nodes/" + code)
                .then()
                .statusCode(status);
    }

    @Test
    void aChangeNeedsToSayWhatItWasMadeInViewOf() {
        Draft draft = Draft.small();
        editor().body("{\"title\": \"x\", \"statement\": \"y\"}")
                .put(draft.path() + "/nodes/1.1.a.1")
                .then()
                .statusCode(428);
    }

    @Test
    void anEqualChangeLeavesTheVersionAsItIs() {
        Draft draft = Draft.small();
        String before = draft.tagOf("1.1.a.1");
        draft.write("1.1.a.1", "{\"title\": \"Evenings\", \"statement\": \"Open on two evenings.\"}")
                .statusCode(200);
        assertThat(draft.tagOf("1.1.a.1")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"title": "x"} | /statement | text-missing
        {"title": "x", "statement": "y", "weight": 0} | /weight | weight-out-of-range
        {"title": "x", "statement": "y", "definition": "z"} | /definition | member-misplaced
        {"title": "x", "statement": "y", "scale": "none"} | /scale | scale-unknown
        {"title": "x", "statement": "y", "indicators": ["NI999"]} | /indicators/0 | indicator-unknown
        {"title": "x", "statement": "y", "indicators": [null]} | /indicators/0 | indicator-unknown
        {"title": "x", "statement": "y", "notApplicableTo": ["MOON"]} | /notApplicableTo/0 | audience-unknown
        {"title": "x", "statement": "y", "levelDescriptors": [{"level": 5, "descriptor": "z"}]} | /levelDescriptors/0/level | level-off-scale
        {"title": "x", "statement": "y", "levelDescriptors": [{"level": 1}]} | /levelDescriptors/0/descriptor | text-missing
        {"title": "x", "statement": "y", "levelDescriptors": [null]} | /levelDescriptors/0 | entry-missing
        {"title": "x", "statement": "y", "derivedFrom": ["00000000-0000"]} | /derivedFrom/0 | origin-unknown
        {"title": "x", "statement": "y", "guidance": "a\\u0000b"} | /guidance | control-character
        {"title": "x", "statement": "y", "tags": ["a\\u0000b"]} | /tags/0 | control-character
        {"title": "x", "statement": "y", "evidenceExamples": [""]} | /evidenceExamples/0 | text-missing
        {"title": "x", "statement": "y", "headingBasis": "guess"} | /headingBasis | heading-basis-unknown
        """)
    void aFaultyNodeIsRefusedWithItsPlace(String node, String pointer, String code) {
        Draft draft = Draft.small();
        draft.write("1.1.a.1", node)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        draft.node("1.1.a.1").body("title", equalTo("Evenings"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"parent": "9"} | /parent
        {"parent": "1.1.a.1"} | /parent
        {"parent": "1.1"} | /parent
        {} | /parent
        {"parent": "1.1.a", "position": 0} | /position
        {"parent": "1.1.a", "code": "1.1.a.1"} | /code
        {"parent": "1.1.a", "code": "2.1"} | /code
        {"parent": "1.1.a", "code": "?"} | /code
        """)
    void aPlaceThatCannotBeIsRefused(String place, String pointer) {
        Draft draft = Draft.small();
        draft.place("1.1.a.2", place).statusCode(422).body("errors.pointer", contains(pointer));
        draft.read().body(CRITERIA + ".code", contains("1.1.a.1", "1.1.a.2"));
    }
}
