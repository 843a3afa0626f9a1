package org.councilbenchmark.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
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

    @Test
    void aChangeBringsOtherDatesAndAWithdrawalTakesTheDocumentAwayWhateverComesFirst() {
        send("document.linked.v1", 2);
        send("document.accepted.v1", 1);
        send("document.changed.v1", 3);
        awaitDocument("effective_to = '2010-09-30' and version = 3");
        send("document.withdrawn.v1", 5);
        send("document.revised.v1", 4);
        awaitDocument("withdrawn_at is not null and version = 4");
        assertThat(evidence.of(assessment)).isEmpty();
    }

    @Test
    void whatACompletedAssessmentReliesOnGoesOnBackingIt() throws SQLException {
        TestClient client = TestClient.fresh();
        UUID completed = UUID.fromString(TestClient.idOf(client.openToCompleted()));
        try (Connection database = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres")) {
            database.createStatement()
                    .executeUpdate("update assessment set completed_at = '2010-06-01T00:00:00Z' where id = '"
                            + completed + "'");
        }
        send("document.linked.v1", 2, completed);
        send("document.withdrawn.v1", 3, completed);
        awaitDocument("withdrawn_at is not null");
        await("linked and version = 2");
        assertThat(evidence.of(completed)).containsKey("3.1.a.5");
    }

    private void awaitDocument(String state) {
        TestCatalogue.await(
                state, "select count(*) from evidence_document where document = '" + document + "' and " + state, 1);
    }

    private UUID send(String type, long version) {
        return send(type, version, assessment);
    }

    private UUID send(String type, long version, UUID assessment) {
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
