package org.councilbenchmark.evidence;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestTopics;

/** What the other services have told: two councils, one small edition, and assessments as a test needs them. */
public final class World {

    public static final String TRAFFORD = "E08000009";
    public static final String MANCHESTER = "E08000003";
    public static final String BENCHMARK = "small-benchmark";
    public static final String EDITION = "1.0";
    public static final String CRITERION = "1.a.1";
    public static final String OTHER_CRITERION = "1.a.2";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static boolean told;

    private World() {}

    /** Tells councils and edition once, and waits until the service has heard. */
    public static synchronized void tell() {
        if (told) {
            return;
        }
        council("TRF", TRAFFORD, "Trafford", "00BU");
        council("MAN", MANCHESTER, "Manchester", "00BN");
        node("1", "THEME", null, 1);
        node("1.a", "HEADING", "1", 1);
        node(CRITERION, "CRITERION", "1.a", 1);
        node(OTHER_CRITERION, "CRITERION", "1.a", 2);
        ObjectNode edition = (ObjectNode) Contracts.example("edition.published.v1");
        edition.put("benchmark", BENCHMARK).put("edition", EDITION).put("nodes", 4);
        String key = BENCHMARK + "@" + EDITION;
        TestTopics.send("catalogue.benchmarks", key, "edition.published.v1", key, 1, edition.toString());
        await("councils")
                .atMost(PATIENCE)
                .until(() -> Sql.count("select count(*) from council where id in ('TRF', 'MAN')") == 2);
        await("edition")
                .atMost(PATIENCE)
                .until(() -> Sql.count("select count(*) from edition where benchmark = ?", BENCHMARK) == 1
                        && Sql.count("select count(*) from edition_node where benchmark = ?", BENCHMARK) == 4);
        told = true;
    }

    private static void council(String id, String code, String name, String snac) {
        ObjectNode council = (ObjectNode) Contracts.example("council.changed.v1");
        council.put("id", id).put("code", code).put("name", name);
        ((ObjectNode) council.get("aliases").get(0)).put("code", code);
        ((ObjectNode) council.get("aliases").get(1)).put("code", snac);
        TestTopics.send("catalogue.councils", id, "council.changed.v1", id, 1, council.toString());
    }

    private static void node(String code, String type, String parent, int position) {
        ObjectNode node = (ObjectNode) Contracts.example("edition.node.v1");
        node.put("benchmark", BENCHMARK)
                .put("edition", EDITION)
                .put("code", code)
                .put("nodeType", type)
                .put("parent", parent)
                .put("position", position);
        String key = BENCHMARK + "@" + EDITION + "#" + code;
        TestTopics.send("catalogue.benchmarks", key, "edition.node.v1", key, 1, node.toString());
    }

    /** An open assessment of the council (by id), known to the service. */
    public static UUID assessment(String council) {
        UUID id = UUID.randomUUID();
        tellAssessment("assessment.opened.v1", id, council, 1);
        awaitAssessment(id, 1);
        return id;
    }

    public static void tellAssessment(String type, UUID id, String council, long version) {
        tellAssessment(type, id, council, version, "2009-04-01/P1Y");
    }

    public static void tellAssessment(String type, UUID id, String council, long version, String period) {
        ObjectNode data = assessmentData(type, id, council).put("period", period);
        TestTopics.send("assessment.events", council, type, id.toString(), version, data.toString());
    }

    /** The assessment was completed at that moment, whenever the service hears of it. */
    public static void tellCompletion(UUID id, String council, long version, Instant at) {
        ObjectNode data = assessmentData("assessment.completed.v1", id, council).put("completedAt", at.toString());
        TestTopics.send(
                "assessment.events", council, "assessment.completed.v1", id.toString(), version, data.toString());
    }

    private static ObjectNode assessmentData(String type, UUID id, String council) {
        ObjectNode data = (ObjectNode) Contracts.example(type);
        data.put("assessment", id.toString()).put("council", council);
        return data.put("benchmark", BENCHMARK).put("edition", EDITION);
    }

    public static void awaitAssessment(UUID id, long version) {
        await("assessment " + id + " version " + version)
                .atMost(PATIENCE)
                .until(() ->
                        Sql.count("select count(*) from known_assessment where id = ? and version >= ?", id, version)
                                == 1);
    }
}
