package org.councilbenchmark.assessment.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.SmallEdition;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestCouncil;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestTopics;

/** What the catalogue and the evidence would tell, made from the examples of the contracts. */
final class TestFacts {

    private static final String INDICATOR = "NI14";

    private TestFacts() {}

    static void link(TestCouncil council, String assessment, String criterion, String from, String to) {
        String document = UUID.randomUUID().toString();
        ObjectNode accepted = example("document.accepted.v1", council);
        accepted.put("document", document).put("effectiveFrom", from).put("effectiveTo", to);
        tell("evidence.documents", council.id(), "document.accepted.v1", document, 1, accepted);
        ObjectNode linked = example("document.linked.v1", council);
        linked.put("document", document).put("assessment", assessment).put("criterion", criterion);
        tell("evidence.documents", council.id(), "document.linked.v1", document, 2, linked);
        TestCatalogue.await("link", "select count(*) from evidence_link where document = '" + document + "'", 1);
    }

    /** A small benchmark of which criterion 1.1.a.1 names NI14, of which lower is better until 2010. */
    static String benchmarkWithIndicators() {
        String benchmark = "with-indicators-" + UUID.randomUUID().toString().substring(0, 8);
        SmallEdition.publish(benchmark, TestCatalogue.EDITION);
        String node = benchmark + "@" + TestCatalogue.EDITION + "#1.1.a.1";
        ObjectNode linked = Contracts.example("edition.node.v1").deepCopy();
        linked.put("benchmark", benchmark).put("code", "1.1.a.1").put("parent", "1.1.a");
        tell("catalogue.benchmarks", node, "edition.node.v1", node, 2, linked);
        ObjectNode indicator = Contracts.example("indicator.changed.v1").deepCopy();
        tell("catalogue.indicators", INDICATOR, "indicator.changed.v1", INDICATOR, 1, indicator);
        String of = " where benchmark = '" + benchmark + "'";
        TestCatalogue.await("nodes", "select count(*) from edition_node" + of, SmallEdition.NODES);
        TestCatalogue.await("newest", "select count(*) from edition_node" + of + " and version = 2", 1);
        TestCatalogue.await("manifest", "select count(*) from edition" + of, 1);
        TestCatalogue.await("links", "select count(*) from criterion_indicator" + of + " and version = 2", 1);
        TestCatalogue.await("indicator", "select count(*) from indicator where code = '" + INDICATOR + "'", 1);
        return benchmark;
    }

    /** For 2009/10, without limits. */
    static void observe(TestCouncil council, String actual, String target) {
        ObjectNode recorded = example("observations.recorded.v1", council);
        ObjectNode first = (ObjectNode) recorded.at("/observations/0");
        first.put("value", actual).remove("lower");
        first.remove("upper");
        ((ObjectNode) recorded.at("/observations/1")).put("value", target);
        tell(
                "evidence.observations",
                council.id(),
                "observations.recorded.v1",
                UUID.randomUUID().toString(),
                1,
                recorded);
        TestCatalogue.await(
                "observations", "select count(*) from observation where council = '" + council.id() + "'", 4);
    }

    private static ObjectNode example(String type, TestCouncil council) {
        ObjectNode example = Contracts.example(type).deepCopy();
        return example.put("council", council.id());
    }

    private static void tell(String topic, String key, String type, String subject, long version, ObjectNode data) {
        TestTopics.send(topic, key, type, subject, version, data.toString());
    }
}
