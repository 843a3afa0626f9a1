package org.councilbenchmark.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redoes the sums of an explanation from what a reader sees in it: levels, weights, exclusions and caps. */
@QuarkusTest
@WithTestResource(Engines.class)
class ExplanationTest {

    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.000000000001");

    private final TestClient client = TestClient.fresh();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aReaderWhoRedoesTheSumsFindsTheSameScores(long seed) throws Exception {
        String path = client.open();
        Random random = new Random(seed);
        for (String criterion : TestCatalogue.CRITERIA) {
            rateSomehow(path, criterion, random);
        }
        String text =
                client.assessor().get(path + "/scores/overall/explanation").asString();
        redo(new ObjectMapper().readTree(text).get("explanation"));
        client.assessor()
                .header("If-Match", client.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
    }

    private void rateSomehow(String path, String criterion, Random random) {
        int choice = random.nextInt(6);
        String body = choice == 5
                ? "{\"notApplicable\":true,\"reason\":\"Not here\"}"
                : "{\"level\":" + Math.max(1, choice) + "}";
        if (choice > 0) {
            client.assessor()
                    .header("If-None-Match", "*")
                    .body(body)
                    .put(path + "/ratings/" + criterion)
                    .then()
                    .statusCode(201);
        }
    }

    /** The score of a node, worked out anew; null without one. */
    private BigDecimal redo(JsonNode node) {
        BigDecimal score = node.has("rating") ? ofLevel(node.get("rating")) : ofChildren(node.get("arithmetic"));
        if (score == null) {
            assertThat(node.has("score")).as(node.get("code").asText()).isFalse();
        } else {
            assertThat(score.subtract(number(node.get("score"))).abs())
                    .as(node.get("code").asText())
                    .isLessThan(NEGLIGIBLE);
        }
        return score;
    }

    private static BigDecimal ofLevel(JsonNode rating) {
        if (!rating.has("level")) {
            return null;
        }
        int min = rating.get("min").asInt();
        return new BigDecimal(100 * (rating.get("level").asInt() - min))
                .divide(new BigDecimal(rating.get("max").asInt() - min), PRECISE);
    }

    private BigDecimal ofChildren(JsonNode arithmetic) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (JsonNode term : arithmetic.get("terms")) {
            BigDecimal score = redo(term.get("child"));
            if (score != null) {
                BigDecimal weight = number(term.get("child").get("weight"));
                sum = sum.add(weight.multiply(score, PRECISE));
                weights = weights.add(weight);
            }
        }
        if (weights.signum() == 0) {
            return null;
        }
        BigDecimal mean = sum.divide(weights, PRECISE);
        return arithmetic.has("cap") ? mean.min(number(arithmetic.get("cap").get("limit"))) : mean;
    }

    private static BigDecimal number(JsonNode exact) {
        String[] parts = exact.get("fraction").asText().split("/");
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), PRECISE);
    }
}
