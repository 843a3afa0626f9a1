package org.councilbenchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we tell keeps the contracts, and what the contracts' examples tell is understood. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ContractTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void theLifeOfADocumentIsToldInOrder() {
        String id = Api.form(Api.trafford(), Samples.pdf(), "survey.pdf", Samples.PDF)
                .multiPart("effectiveFrom", "2009-04-01")
                .multiPart("demonstration", "true")
                .post("/v1/documents")
                .path("id");
        String link = "/v1/documents/" + id + "/links/" + World.assessment("TRF") + "/" + World.CRITERION;
        Api.trafford().put(link).then().statusCode(201);
        Api.trafford().delete(link).then().statusCode(204);
        var told = TestTopics.awaitAll(
                "evidence.documents", event -> event.subject().equals(id), 3);
        assertThat(told)
                .extracting(TestEvent::type)
                .containsExactly("document.accepted.v1", "document.linked.v1", "document.unlinked.v1");
        assertThat(told).extracting(TestEvent::version).containsExactly(1L, 2L, 3L);
        for (TestEvent event : told) {
            assertThat(Contracts.faults(event.type(), event.data()))
                    .as(event.type())
                    .isEmpty();
            assertThat(event.key()).isEqualTo("TRF");
            assertThat(event.attributes()).containsEntry("ce_source", "/evidence-service");
            assertThat(event.data().get("demonstration").asBoolean()).isTrue();
            assertThat(event.data().has("version")).isFalse();
        }
        assertThat(told.get(0).data().get("revision").asInt()).isEqualTo(1);
        assertThat(told.get(0).data().get("effectiveFrom").asText()).isEqualTo("2009-04-01");
        assertThat(told.toString()).as("personal data").doesNotContain("survey.pdf", "Customer survey");
    }

    @Test
    void theExampleOfACouncilIsUnderstood() {
        TestTopics.send("catalogue.councils", "TRF", "council.changed.v1", "TRF", 7, example("council.changed.v1"));
        awaitRow("select count(*) from council where id = 'TRF' and version = 7 and code = 'E08000009'");
        assertThat(Sql.count("select count(*) from council_alias where council_id = 'TRF' and code = '00BU'"))
                .isEqualTo(1);
    }

    @Test
    void theExamplesOfAnEditionAreUnderstood() {
        String topic = "catalogue.benchmarks";
        TestTopics.send(topic, "e#n", "edition.node.v1", "e#n", 1, example("edition.node.v1"));
        TestTopics.send(topic, "e", "edition.published.v1", "e", 1, example("edition.published.v1"));
        awaitRow("select count(*) from edition_node where benchmark = 'ideal-authority' and edition = '2009.1'"
                + " and code = '3.1.a.5' and criterion");
        awaitRow("select count(*) from edition where benchmark = 'ideal-authority' and nodes = 249");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment.opened.v1,false",
        "assessment.submitted.v1,false",
        "assessment.returned.v1,false",
        "assessment.completed.v1,true",
        "assessment.withdrawn.v1,true"
    })
    void theExamplesOfAnAssessmentAreUnderstood(String type, boolean frozen) {
        UUID id = UUID.randomUUID();
        JsonNode example = Contracts.example(type);
        String data = example.toString().replace(example.get("assessment").asText(), id.toString());
        TestTopics.send("assessment.events", "TRF", type, id.toString(), 3, data);
        awaitRow("select count(*) from known_assessment where council_id = 'TRF' and edition = '2009.1' and frozen = "
                + frozen + " and version = 3 and id = '" + id + "'");
    }

    private static String example(String type) {
        return Contracts.example(type).toString();
    }

    private static void awaitRow(String count) {
        await().atMost(PATIENCE).until(() -> Sql.count(count) == 1);
    }
}
