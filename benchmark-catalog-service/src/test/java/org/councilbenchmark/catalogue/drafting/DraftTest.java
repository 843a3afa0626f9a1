package org.councilbenchmark.catalogue.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class DraftTest {

    @Test
    void aDraftBeginsEmptyWithTheUsualScale() {
        Draft draft = Draft.empty();
        draft.read()
                .body("draft", equalTo(true))
                .body("defaultScale", equalTo("four-levels"))
                .body("coverageThreshold", equalTo(0.8f))
                .body("themes", equalTo(List.of()))
                .body("checksum", nullValue())
                .header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void onlyEditorsSeeDrafts() {
        Draft draft = Draft.small();
        for (String path : List.of("", "/nodes/1", "/criteria")) {
            reader().get(draft.path() + path).then().statusCode(404).body("type", endsWith("/edition-unknown"));
        }
        reader().get("/v1/benchmarks/" + draft.benchmark()).then().statusCode(404);
        reader().get("/v1/benchmarks?size=500").then().body("items.code", not(hasItem(draft.benchmark())));
        editor().get("/v1/benchmarks/" + draft.benchmark()).then().body("editions.status", contains("DRAFT"));
    }

    @Test
    void aCopyKeepsWhatEachNodeSaysAndItsKey() {
        Draft first = Draft.small();
        String key = first.node("1.1.a.1").extract().path("key");
        Draft second = first.next();
        second.node("1.1.a.1").body("key", equalTo(key)).body("statement", equalTo("Open on two evenings."));
        second.read().body("title", equalTo("The ideal library")).body("basedOn", equalTo("1"));
    }

    @Test
    void aCopyOfNothingIsRefused() {
        Draft.empty()
                .create("{\"edition\": \"2\", \"copyOf\": \"0\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/copyOf"));
    }

    @Test
    void aCodeThatIsTakenIsRefusedWithItsPlace() {
        Draft draft = Draft.empty();
        draft.create("{\"edition\": \"1\", \"title\": \"Again\"}")
                .statusCode(409)
                .header("Location", endsWith(draft.path()))
                .body("type", endsWith("/edition-exists"));
    }

    @Test
    void theHeadIsCheckedAsAWhole() {
        Draft.empty()
                .create("{\"edition\": \"?\", \"language\": \"!\", \"coverageThreshold\": 2, \"scale\": \"none\"}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/edition", "/title", "/language", "/coverageThreshold", "/scale/code"));
    }

    @Test
    void describingChangesWhatIsGivenAndNothingElse() {
        Draft draft = Draft.small();
        editor().header("If-Match", draft.tag())
                .body("{\"coverageThreshold\": 0.5}")
                .patch(draft.path())
                .then()
                .statusCode(200)
                .body("title", equalTo("The ideal library"))
                .body("criteria", equalTo(2));
        draft.read().body("coverageThreshold", equalTo(0.5f)).body("criteria", equalTo(2));
    }

    @Test
    void aWholeFileReplacesTheDraftAndItsKeysTellWhichNodesStay() {
        Draft draft = Draft.small();
        String key = draft.node("1.1.a.2").extract().path("key");
        String file = """
                {"benchmark": "%s", "edition": "1", "title": "Replaced", "themes": [{"code": "1", "name": "Reach",
                 "elements": [{"code": "1.1", "name": "All", "headings": [{"code": "1.1.a", "name": "Hours", "criteria": [
                 {"key": "%s", "code": "1.1.a.1", "title": "Weekends", "statement": "Open at weekends."}]}]}]}]}""".formatted(draft.benchmark(), key);
        editor().header("If-Match", draft.tag())
                .body(file)
                .put(draft.path())
                .then()
                .statusCode(200);
        draft.node("1.1.a.1").body("key", equalTo(key)).body("title", equalTo("Weekends"));
        draft.read().body("criteria", equalTo(1)).body("nodes", equalTo(4));
        editor().header("If-Match", draft.tag())
                .body(file.replace("\"edition\": \"1\"", "\"edition\": \"3\""))
                .put(draft.path())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/edition"));
    }

    @Test
    void allThatIsMissingIsListedBeforePublication() {
        Draft draft = Draft.small();
        draft.add("1", "{\"title\": \"Empty element\"}").statusCode(201);
        draft.add(null, "{\"title\": \"Empty theme\"}").statusCode(201);
        List<String> places = List.of("/nodes/1.2/children", "/nodes/2/children");
        editor().get(draft.path() + "/validation")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body("total", equalTo(2))
                .body("errors.pointer", equalTo(places));
        draft.publish()
                .statusCode(422)
                .body("type", endsWith("/edition-faulty"))
                .body("errors.pointer", equalTo(places));
        draft.read().body("draft", equalTo(true));
    }

    @Test
    void whatIsPublishedIsToldAndUnchangeable() {
        Draft draft = Draft.small();
        draft.publish().statusCode(200).body("status", equalTo("PUBLISHED"));
        reader().get(draft.path()).then().statusCode(200).body("draft", nullValue());
        String key = draft.benchmark() + "@1";
        List<TestEvent> told =
                TestTopics.awaitAll("catalogue.benchmarks", event -> event.key().startsWith(key), 6);
        assertThat(told).allSatisfy(event -> assertThat(Contracts.faults(event.type(), event.data()))
                .isEmpty());
        draft.write("1.1.a.1", "{\"title\": \"x\", \"statement\": \"y\"}")
                .statusCode(409)
                .body("type", endsWith("/edition-immutable"));
        draft.remove("1.1.a.1").statusCode(409);
        draft.publish().statusCode(409);
    }

    @Test
    void aRetirementIsToldUnderAKeyOfItsOwn() {
        Draft first = Draft.small();
        Draft second = first.next();
        first.retire("{\"reason\": \"Replaced.\", \"successor\": \"2\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/successor"));
        second.retire("{\"reason\": \"Too early.\"}").statusCode(409).body("type", endsWith("/edition-not-published"));
        second.publish().statusCode(200);
        first.retire("{\"reason\": \"Replaced.\", \"successor\": \"2\"}")
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("successor", equalTo("2"));
        TestEvent told =
                TestTopics.await("catalogue.benchmarks", event -> event.key().equals(first.benchmark() + "@1!retired"));
        assertThat(told.type()).isEqualTo("edition.retired.v1");
        assertThat(Contracts.faults(told.type(), told.data())).isEmpty();
        reader().get(first.path()).then().statusCode(200);
        editor().header("If-Match", "*")
                .body("{\"reason\": \"Again.\"}")
                .post(first.path() + "/retirement")
                .then()
                .statusCode(409)
                .body("type", endsWith("/edition-retired-already"));
    }

    @Test
    void aDeletedDraftTakesItsBenchmarkWithIt() {
        Draft draft = Draft.small();
        editor().header("If-Match", "\"1\"").delete(draft.path()).then().statusCode(412);
        editor().header("If-Match", draft.tag()).delete(draft.path()).then().statusCode(204);
        editor().get("/v1/benchmarks/" + draft.benchmark()).then().statusCode(404);
    }

    @Test
    void ofManyChangesMadeInViewOfOneStateOneHolds() {
        Draft draft = Draft.small();
        String tag = draft.tag();
        List<Integer> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> editor().header("If-Match", tag)
                                .body("{\"title\": \"" + UUID.randomUUID() + "\"}")
                                .patch(draft.path())
                                .statusCode()))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }
}
