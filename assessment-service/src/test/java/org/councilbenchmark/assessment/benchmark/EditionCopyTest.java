package org.councilbenchmark.assessment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.testing.SmallEdition;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class EditionCopyTest {

    private static final String TOPIC = "catalogue.benchmarks";

    private static final Assessed TRAFFORD = new Assessed("TRF", "METROPOLITAN_DISTRICT", "ENGLAND");

    @Inject
    EditionService editions;

    private final String benchmark = "copy-" + UUID.randomUUID();

    @Test
    void anEditionIsUsableWhicheverPartComesFirst() {
        SmallEdition.publishManifest(benchmark, "1");
        await("edition", 1);
        assertThat(failing("1").type().status()).isEqualTo(503);
        assertThat(failing("1").getMessage()).contains("of 17 nodes");
        SmallEdition.publishNodes(benchmark, "1");
        await("edition_node", SmallEdition.NODES);
        assertThat(editions.require(benchmark, "1").criteria()).isEqualTo(TestCatalogue.CRITERIA);

        SmallEdition.publishNodes(benchmark, "2");
        await("edition_node", 2 * SmallEdition.NODES);
        assertThat(failing("2").type().slug()).isEqualTo("edition-unknown");
        SmallEdition.publishManifest(benchmark, "2");
        await("edition", 2);
        assertThat(editions.require(benchmark, "2").criteria()).isEqualTo(TestCatalogue.CRITERIA);
    }

    @Test
    void whatIsToldTwiceCountsOnce() {
        SmallEdition.publish(benchmark, "1");
        SmallEdition.publish(benchmark, "1");
        await("edition_node", SmallEdition.NODES);
        await("edition", 1);
        assertThat(editions.require(benchmark, "1").titleOf("1.1.a.1")).isEqualTo("Title of 1.1.a.1");
    }

    @Test
    void weightsScalesAndThresholdArriveExactly() {
        SmallEdition.publish(benchmark, "1");
        await("edition_node", SmallEdition.NODES);
        await("edition", 1);
        Edition edition = editions.require(benchmark, "1");
        assertThat(edition.coverageThreshold()).hasToString("4/5");
        assertThat(edition.criterion(TestCatalogue.ON_TEN).orElseThrow().scale().max())
                .isEqualTo(10);
        assertThat(edition.criterion(TestCatalogue.CORE).orElseThrow().core()).isTrue();
        assertThat(edition.score(Map.of("1.1.a.1", new Rating.Level(2)), TRAFFORD)
                        .find("2.1.b")
                        .orElseThrow()
                        .weight())
                .hasToString("1/2");
    }

    @Test
    void theExamplesOfTheContractAreUnderstood() {
        JsonNode node = Contracts.example("edition.node.v1");
        JsonNode manifest = Contracts.example("edition.published.v1");
        TestTopics.send(TOPIC, "example#3.1.a.5", "edition.node.v1", "example#3.1.a.5", 1, node.toString());
        TestTopics.send(TOPIC, "example", "edition.published.v1", "example", 1, manifest.toString());
        String where = " where benchmark = 'ideal-authority' and edition = '2009.1'";
        TestCatalogue.await("manifest", "select count(*) from edition" + where, 1);
        TestCatalogue.await("node", "select count(*) from edition_node" + where, 1);
        ProblemException incomplete =
                catchThrowableOfType(ProblemException.class, () -> editions.require("ideal-authority", "2009.1"));
        assertThat(incomplete.getMessage()).contains("1 of 249 nodes");
        assertThat(TestCatalogue.count("select count(*) from edition_node" + where
                        + " and parent = '3.1.a' and weight = '1' and not core and scale is null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "METROPOLITAN_DISTRICT, councils of type METROPOLITAN_DISTRICT",
        "ENGLAND, councils of ENGLAND",
        "TRF, this council"
    })
    void aNodeMayLeaveOutATypeANationOrASingleCouncil(String left, String whom) {
        SmallEdition.publish(benchmark, "1");
        String key = benchmark + "@1#2.1.b";
        String node = """
                {"benchmark": "%s", "edition": "1", "code": "2.1.b", "nodeType": "HEADING", "parent": "2.1", "position": 2,
                 "title": "Left out", "weight": "0.5", "core": false, "notApplicableTo": ["WALES", "%s"]}""".formatted(benchmark, left);
        TestTopics.send(TOPIC, key, "edition.node.v1", key, 2, node);
        TestCatalogue.await(
                "change", "select count(*) from edition_node where benchmark = '" + benchmark + "' and version = 2", 1);
        Edition edition = editions.require(benchmark, "1");
        assertThat(edition.exclusionOf("2.1.b.1", TRAFFORD)).hasValue("2.1.b does not apply to " + whom);
        assertThat(edition.exclusionOf("2.1.b.1", new Assessed("CMD", "LONDON_BOROUGH", "SCOTLAND")))
                .isEmpty();
    }

    @Test
    void aRetiredEditionIsOfferedNoMoreButStaysUsable() {
        SmallEdition.publish(benchmark, "1");
        await("edition_node", SmallEdition.NODES);
        await("edition", 1);
        ObjectNode retired = Contracts.example("edition.retired.v1").deepCopy();
        retired.put("benchmark", benchmark).put("edition", "1");
        String key = benchmark + "@1!retired";
        TestTopics.send(TOPIC, key, "edition.retired.v1", key, 2, retired.toString());
        await("edition_retirement", 1);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> editions.requireOffered(benchmark, "1"));
        assertThat(refused.type().slug()).isEqualTo("edition-retired");
        assertThat(refused.remedy()).contains("2011.1");
        assertThat(editions.require(benchmark, "1").criteria()).isNotEmpty();
    }

    private ProblemException failing(String edition) {
        return catchThrowableOfType(ProblemException.class, () -> editions.require(benchmark, edition));
    }

    private void await(String table, long rows) {
        TestCatalogue.await(table, "select count(*) from " + table + " where benchmark = '" + benchmark + "'", rows);
    }
}
