package org.councilbenchmark.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class EvidenceCopyTest {

    private static final String TOPIC = "evidence.documents";

    private final UUID document = UUID.randomUUID();
    private final UUID assessment = UUID.randomUUID();

    @Inject
    EvidenceService evidence;

    @Test
    void theExamplesOfTheContractAreUnderstood() {
        send("document.linked.v1", 2);
        send("document.accepted.v1", 1);
        await("linked and version = 2");
        TestCatalogue.await("dates", "select count(*) from evidence_document where document = '" + document + "'", 1);
        assertThat(evidence.of(assessment).get("3.1.a.5"))
                .containsExactly(new LinkedDocument(document, LocalDate.of(2009, 4, 1), LocalDate.of(2010, 3, 31)));
        send("document.unlinked.v1", 3);
        await("not linked and version = 3");
        assertThat(evidence.of(assessment)).isEmpty();
    }

    @Test
    void aLinkThatComesAfterItsEndDoesNotBringItBack() {
        send("document.unlinked.v1", 3);
        await("not linked and version = 3");
        UUID late = send("document.linked.v1", 2);
        TestCatalogue.await("late", "select count(*) from inbox where event_id = '" + late + "'", 1);
        assertThat(evidence.of(assessment)).isEmpty();
        send("document.linked.v1", 4);
        await("linked and version = 4");
        assertThat(evidence.of(assessment).get("3.1.a.5"))
                .as("its dates were not told yet")
                .containsExactly(new LinkedDocument(document, null, null));
    }

    private UUID send(String type, long version) {
        JsonNode example = Contracts.example(type);
        assertThat(Contracts.faults(type, example)).isEmpty();
        ObjectNode data = example.deepCopy();
        data.put("document", document.toString());
        if (data.has("assessment")) {
            data.put("assessment", assessment.toString());
        }
        return TestTopics.send(TOPIC, "TRF", type, document.toString(), version, data.toString());
    }

    private void await(String state) {
        TestCatalogue.await(
                state, "select count(*) from evidence_link where document = '" + document + "' and " + state, 1);
    }
}
