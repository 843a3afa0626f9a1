package org.councilbenchmark.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What really stands on the topics, against the contracts that the other services rely on. */
@QuarkusTest
@WithTestResource(Engines.class)
class ContractTest {

    @ParameterizedTest
    @CsvSource({
        "catalogue.councils, council.changed.v1, 365",
        "catalogue.indicators, indicator.changed.v1, 232",
        "catalogue.benchmarks, edition.node.v1, 249",
        "catalogue.benchmarks, edition.published.v1, 1"
    })
    void everyEventKeepsItsSchemaAndIsKeyedByItsSubject(String topic, String type, int count) {
        assertThat(TestTopics.awaitAll(topic, event -> event.type().equals(type), count))
                .allSatisfy(event -> {
                    assertThat(Contracts.faults(type, event.data())).isEmpty();
                    assertThat(event.key()).isEqualTo(event.subject());
                    assertThat(event.attributes()).containsEntry("ce_source", "/benchmark-catalog-service");
                });
    }

    @Test
    void aCouncilIsToldAsTheExampleSays() {
        TestEvent trafford =
                TestTopics.await("catalogue.councils", event -> event.key().equals("TRF"));
        ObjectNode told = trafford.data().deepCopy();
        ObjectNode example = withoutNulls(Contracts.example("council.changed.v1"));
        told.remove("otherNames");
        example.remove("otherNames");
        assertThat(told).isEqualTo(example);
    }

    @Test
    void aCriterionIsToldWithItsIndicatorAndPlace() {
        TestEvent node =
                TestTopics.await("catalogue.benchmarks", event -> event.key().equals("ideal-authority@2009.1#3.1.a.5"));
        JsonNode example = Contracts.example("edition.node.v1");
        assertThat(node.data().fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(example::fieldNames);
        assertThat(node.data().get("indicators")).isEqualTo(example.get("indicators"));
        assertThat(node.data().get("weight").asText()).isEqualTo("1");
        assertThat(node.data().get("position").asInt()).isEqualTo(5);
    }

    private static ObjectNode withoutNulls(JsonNode node) {
        ObjectNode copy = node.deepCopy();
        copy.properties().removeIf(member -> member.getValue().isNull());
        List.of("aliases", "versions").forEach(list -> copy.withArray(list)
                .forEach(item -> ((ObjectNode) item).properties().removeIf(member -> member.getValue()
                        .isNull())));
        return copy;
    }
}
