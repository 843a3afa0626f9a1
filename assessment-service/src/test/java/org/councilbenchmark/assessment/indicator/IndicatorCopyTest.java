package org.councilbenchmark.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorCopyTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    IndicatorService indicators;

    @Test
    void theExampleOfAnIndicatorIsUnderstoodWithItsVersions() {
        send(indicator(), 2);
        awaitIndicator(2);
        Indicator known = indicators.byCodes(List.of(mark)).get(mark);
        assertThat(known.versions()).hasSize(2);
        Definition definition = known.on(LocalDate.of(2010, 3, 31)).orElseThrow();
        assertThat(definition)
                .isEqualTo(new Definition("Avoidable contact", "percent", Polarity.LOWER_IS_BETTER, null));
        assertThat(known.on(LocalDate.of(2010, 4, 1))).isEmpty();
    }

    @Test
    void anOlderStateChangesNothingAndARangeIsKeptExactly() {
        ObjectNode range = indicator();
        range.remove("versions");
        range.put("polarity", "TARGET_RANGE")
                .putObject("targetRange")
                .put("lower", "10.50")
                .put("upper", "20");
        send(range, 5);
        UUID older = send(indicator(), 4);
        TestCatalogue.await("older", "select count(*) from inbox where event_id = '" + older + "'", 1);
        Definition definition = indicators
                .byCodes(List.of(mark))
                .get(mark)
                .on(LocalDate.of(2009, 4, 1))
                .orElseThrow();
        assertThat(definition.targetRange())
                .isEqualTo(new Definition.Range(new BigDecimal("10.50"), new BigDecimal("20")));
    }

    @Test
    void theLinksOfACriterionAreThoseOfItsNewestState() {
        ObjectNode node = Contracts.example("edition.node.v1").deepCopy();
        node.put("benchmark", mark);
        sendNode(node, 1);
        awaitLinks(1);
        assertThat(indicators.linksOf(mark, "2009.1").get("3.1.a.5")).containsExactly("NI14");
        node.putArray("indicators").add("NI5").add("NI14");
        sendNode(node, 2);
        awaitLinks(2);
        assertThat(indicators.linksOf(mark, "2009.1").get("3.1.a.5")).containsExactly("NI5", "NI14");
        node.remove("indicators");
        sendNode(node, 3);
        awaitLinks(3);
        assertThat(indicators.linksOf(mark, "2009.1")).isEmpty();
    }

    private ObjectNode indicator() {
        ObjectNode example = Contracts.example("indicator.changed.v1").deepCopy();
        return example.put("code", mark);
    }

    private UUID send(ObjectNode indicator, long version) {
        return TestTopics.send(
                "catalogue.indicators", mark, "indicator.changed.v1", mark, version, indicator.toString());
    }

    private void sendNode(ObjectNode node, long version) {
        String key = mark + "@2009.1#3.1.a.5";
        TestTopics.send("catalogue.benchmarks", key, "edition.node.v1", key, version, node.toString());
    }

    private void awaitIndicator(long version) {
        TestCatalogue.await(
                "indicator", "select count(*) from indicator where code = '" + mark + "' and version = " + version, 1);
    }

    private void awaitLinks(long version) {
        TestCatalogue.await(
                "links",
                "select count(*) from criterion_indicator where benchmark = '" + mark + "' and version = " + version,
                1);
    }
}
