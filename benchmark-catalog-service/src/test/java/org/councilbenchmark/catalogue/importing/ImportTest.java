package org.councilbenchmark.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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
class ImportTest {

    private static ValidatableResponse send(ObjectNode file) {
        return editor().body(file.toString())
                .post("/v1/benchmarks/imports?publish=true")
                .then();
    }

    private static String path(ObjectNode file) {
        return "/v1/benchmarks/" + file.get("benchmark").asText() + "/editions/2026.1";
    }

    @Test
    void aFileBecomesAPublishedEdition() {
        ObjectNode file = Files.small();
        send(file)
                .statusCode(201)
                .header("Location", endsWith(path(file)))
                .body("outcome", equalTo("PUBLISHED"))
                .body("edition.status", equalTo("PUBLISHED"))
                .body("edition.nodes", equalTo(5))
                .body("counts.CRITERION", equalTo(2));
        String criteria = "themes[0].children[0].children[0].children";
        reader().get(path(file))
                .then()
                .statusCode(200)
                .body("language", equalTo("en-GB"))
                .body("coverageThreshold", equalTo(0.8f))
                .body("defaultScale", equalTo("four-levels"))
                .body(criteria + ".code", contains("1.1.a.1", "1.1.a.2"))
                .body(criteria + ".weight", contains(2.5f, 1))
                .body(criteria + ".core", contains(true, false))
                .body(criteria + "[0].indicators", contains("NI9"))
                .body(criteria + "[0].suggestedIndicators", contains("NI10"));
    }

    @Test
    void theEditionIsToldNodeByNodeWithAManifest() {
        ObjectNode file = Files.small();
        send(file).statusCode(201);
        String key = file.get("benchmark").asText() + "@2026.1";
        List<TestEvent> events =
                TestTopics.awaitAll("catalogue.benchmarks", event -> event.key().startsWith(key), 6);
        assertThat(events).hasSize(6).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(event.key());
            assertThat(Contracts.faults(event.type(), event.data())).isEmpty();
        });
        TestEvent criterion = only(events, key + "#1.1.a.1");
        assertThat(criterion.data().get("weight").asText()).isEqualTo("2.5");
        assertThat(criterion.data().get("parent").asText()).isEqualTo("1.1.a");
        TestEvent manifest = only(events, key);
        assertThat(manifest.type()).isEqualTo("edition.published.v1");
        assertThat(manifest.data().get("nodes").asInt()).isEqualTo(5);
        assertThat(manifest.data().at("/scales/0/bands/1/from").asText()).isEqualTo("25");
    }

    private static TestEvent only(List<TestEvent> events, String key) {
        return events.stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameContentAgainChangesNothing() {
        ObjectNode file = Files.small();
        String tag = send(file).statusCode(201).extract().header("ETag");
        Files.criterion(file, 0).put("weight", 2.5);
        file.put("coverageThreshold", 0.80);
        send(file).statusCode(200).header("ETag", tag).header("Location", endsWith(path(file)));
    }

    @Test
    void otherContentUnderAPublishedCodeIsRefused() {
        ObjectNode file = Files.small();
        send(file).statusCode(201);
        Files.criterion(file, 1).put("statement", "Open on Sundays.");
        send(file).statusCode(409).body("type", endsWith("/edition-immutable")).body("remedy", startsWith("Give"));
        reader().get(path(file) + "/nodes/1.1.a.2").then().body("statement", equalTo("Open on Saturdays."));
    }

    @Test
    void aLaterEditionStandsBesideTheFirst() {
        ObjectNode file = Files.small();
        send(file).statusCode(201);
        file.put("edition", "2027.1").put("title", "The ideal library");
        send(file).statusCode(201);
        reader().get("/v1/benchmarks/" + file.get("benchmark").asText())
                .then()
                .body("title", equalTo("The ideal library"))
                .body("editions.edition", contains("2027.1", "2026.1"));
    }

    @Test
    void aScaleOfItsOwnIsMadeAndThenNamedByItsCode() {
        String code = "two-" + UUID.randomUUID().toString().substring(0, 8);
        ObjectNode file = Files.small();
        file.set("scale", Files.object("""
                {"code": "%s", "title": "Two", "levels": [{"level": 0, "label": "No"}, {"level": 1, "label": "Yes"}],
                 "bands": [{"from": 0, "label": "No"}, {"from": 50.0, "label": "Yes"}]}""".formatted(code)));
        send(file).statusCode(201);
        ObjectNode second = Files.small();
        second.set("scale", Files.object("{\"code\": \"" + code + "\"}"));
        send(second).statusCode(201);
        reader().get(path(second)).then().body("scales[0].max", equalTo(1)).body("scales", hasSize(1));
    }

    @Test
    void aRepetitionWithTheSameKeyGetsTheFirstAnswer() {
        ObjectNode file = Files.small();
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            editor().header("Idempotency-Key", key)
                    .body(file.toString())
                    .post("/v1/benchmarks/imports?publish=true")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", replayed)
                    .header("Location", endsWith(path(file)));
        }
    }

    @Test
    void twoAtOnceMakeOneEdition() {
        ObjectNode file = Files.small();
        List<Integer> answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> send(file).extract().statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 200, 200, 201);
    }

    @Test
    void onlyACatalogueEditorImports() {
        as("administrator")
                .contentType(ContentType.JSON)
                .body(Files.small().toString())
                .post("/v1/benchmarks/imports")
                .then()
                .statusCode(403);
    }
}
