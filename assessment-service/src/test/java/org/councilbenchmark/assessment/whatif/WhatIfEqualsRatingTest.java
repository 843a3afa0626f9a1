package org.councilbenchmark.assessment.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppose, then rate it so: every node has the score and the coverage that were foretold. */
@QuarkusTest
@WithTestResource(Engines.class)
class WhatIfEqualsRatingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestClient client = TestClient.fresh();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatWasSupposedComesTrue(long seed) throws Exception {
        Random random = new Random(seed);
        String path = client.open();
        put(path, someRatings(random));
        List<String> given = someRatings(random);
        List<String> removed = client.assessor().get(path + "/ratings").<List<String>>path("ratings.criterion").stream()
                .filter(criterion -> given.stream().noneMatch(item -> item.contains('"' + criterion + '"')))
                .filter(criterion -> random.nextBoolean())
                .toList();
        Map<String, String> foretold = suppose(path, given, removed);
        put(path, given);
        removed.forEach(criterion -> client.assessor()
                .header("If-Match", "*")
                .delete(path + "/ratings/" + criterion)
                .then()
                .statusCode(204));
        assertThat(explained(path)).isEqualTo(foretold);
        client.assessor().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    private static List<String> someRatings(Random random) {
        List<String> items = new ArrayList<>();
        for (String criterion : TestCatalogue.CRITERIA) {
            int choice = random.nextInt(7);
            if (choice == 0) {
                items.add("{\"criterion\":\"%s\",\"notApplicable\":true,\"reason\":\"None\"}".formatted(criterion));
            } else if (choice < 5) {
                items.add("{\"criterion\":\"%s\",\"level\":%d}".formatted(criterion, choice));
            }
        }
        return items;
    }

    private void put(String path, List<String> items) {
        client.assessor()
                .body("{\"ratings\":[" + String.join(",", items) + "]}")
                .put(path + "/ratings")
                .then()
                .statusCode(200);
    }

    private Map<String, String> suppose(String path, List<String> given, List<String> removed) throws Exception {
        List<String> items = new ArrayList<>(given);
        removed.forEach(criterion -> items.add("{\"criterion\":\"%s\",\"removed\":true}".formatted(criterion)));
        String answer = client.assessor()
                .body("{\"ratings\":[" + String.join(",", items) + "]}")
                .post(path + "/what-if?nodes=all")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Map<String, String> states = new LinkedHashMap<>();
        for (JsonNode node : JSON.readTree(answer).get("nodes")) {
            states.put(node.get("code").asText(), state(node.get("after")));
        }
        return states;
    }

    private Map<String, String> explained(String path) throws Exception {
        String answer =
                client.assessor().get(path + "/scores/overall/explanation").asString();
        Map<String, String> states = new LinkedHashMap<>();
        collect(JSON.readTree(answer).get("explanation"), states);
        return states;
    }

    private static void collect(JsonNode node, Map<String, String> states) {
        states.put(node.get("code").asText(), state(node));
        node.at("/arithmetic/terms").forEach(term -> collect(term.get("child"), states));
    }

    private static String state(JsonNode node) {
        return node.at("/score/fraction").asText() + " "
                + node.at("/score/decimal").asText() + " "
                + node.at("/coverage/fraction").asText() + " "
                + node.get("capped").asText() + " "
                + node.path("label").asText();
    }
}
