package org.councilbenchmark.assessment.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.period.Period;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ObservationCopyTest {

    private static final String RECORDED = "observations.recorded.v1";
    private static final String UNDONE = "submission.undone.v1";
    private static final List<String> CODES = List.of("NI14", "NI15", "NI16");

    private final String council = TestCatalogue.council().id();

    @Inject
    ObservationService observations;

    @Test
    void theExamplesKeepTheirContract() {
        assertThat(Contracts.faults(RECORDED, Contracts.example(RECORDED))).isEmpty();
        assertThat(Contracts.faults(UNDONE, Contracts.example(UNDONE))).isEmpty();
    }

    @Test
    void theContractRefusesAMissingValueWithAFigureAndADeletedPlaceWithAStatus() {
        ObjectNode missing = Contracts.example(RECORDED).deepCopy();
        ((ObjectNode) missing.at("/observations/3")).put("value", "1.5");
        assertThat(Contracts.faults(RECORDED, missing)).isNotEmpty();
        ObjectNode deleted = Contracts.example(UNDONE).deepCopy();
        ((ObjectNode) deleted.at("/observations/1")).put("status", "FINAL");
        assertThat(Contracts.faults(UNDONE, deleted)).isNotEmpty();
        ObjectNode rounded = Contracts.example(RECORDED).deepCopy();
        ((ObjectNode) rounded.at("/observations/0")).put("value", 31.2);
        assertThat(Contracts.faults(RECORDED, rounded)).isNotEmpty();
    }

    @Test
    void totalsThatHaveAValueStandAndAnUndoBringsBackWhatItSays() {
        send(RECORDED);
        awaitRows(4);
        assertThat(standing())
                .containsExactlyInAnyOrder(
                        observation(ValueType.ACTUAL, "31.2", "28.4", "34.1", "FINAL"),
                        observation(ValueType.TARGET, "25.0", null, null, "FINAL"));
        assertThat(TestCatalogue.count("select count(*) from observation where council = '" + council
                        + "' and (status = 'SUPPRESSED' or value = 40)"))
                .as("breakdowns and restricted values")
                .isZero();
        send(UNDONE);
        awaitSequence(90302);
        assertThat(standing()).containsExactly(observation(ValueType.ACTUAL, "29.8", "27.1", "32.6", "PROVISIONAL"));
    }

    @Test
    void whatComesLateDoesNotBringBackWhatIsGone() {
        send(UNDONE);
        awaitSequence(90302);
        UUID late = send(RECORDED);
        TestCatalogue.await("late", "select count(*) from inbox where event_id = '" + late + "'", 1);
        assertThat(standing()).containsExactly(observation(ValueType.ACTUAL, "29.8", "27.1", "32.6", "PROVISIONAL"));
    }

    @Test
    void demonstrationDataIsApart() {
        ObjectNode shown = data(RECORDED).put("demonstration", true);
        TestTopics.send("evidence.observations", council, RECORDED, "s", 1, shown.toString());
        awaitRows(4);
        assertThat(standing()).isEmpty();
        assertThat(observations.of(council, true, CODES)).containsOnlyKeys("NI14");
    }

    private List<Observation> standing() {
        return observations.of(council, false, CODES).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Observation observation(ValueType type, String value, String lower, String upper, String status) {
        return new Observation(
                "NI14", Period.parse("2009/10"), type, decimal(value), decimal(lower), decimal(upper), status);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private UUID send(String type) {
        return TestTopics.send(
                "evidence.observations", council, type, "s", 1, data(type).toString());
    }

    private ObjectNode data(String type) {
        JsonNode example = Contracts.example(type);
        return ((ObjectNode) example.deepCopy()).put("council", council);
    }

    private void awaitRows(long rows) {
        TestCatalogue.await("rows", "select count(*) from observation where council = '" + council + "'", rows);
    }

    private void awaitSequence(long sequence) {
        TestCatalogue.await(
                "sequence",
                "select count(*) from observation where council = '" + council + "' and sequence = " + sequence,
                1);
    }
}
