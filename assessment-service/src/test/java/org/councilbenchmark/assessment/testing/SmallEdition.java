package org.councilbenchmark.assessment.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.councilbenchmark.testing.TestTopics;

/** An edition of 17 nodes, as the catalogue would publish it. */
public final class SmallEdition {

    public static final int NODES = 17;

    private static final String TOPIC = "catalogue.benchmarks";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SmallEdition() {}

    public static void publish(String benchmark, String edition) {
        publishNodes(benchmark, edition);
        publishManifest(benchmark, edition);
    }

    public static void publishNodes(String benchmark, String edition) {
        node(benchmark, edition, "1", "THEME", null, 1, "2");
        node(benchmark, edition, "1.1", "ELEMENT", "1", 1, "1");
        node(benchmark, edition, "1.1.a", "HEADING", "1.1", 1, "1");
        for (int i = 1; i <= 5; i++) {
            criterion(benchmark, edition, "1.1.a." + i, i);
        }
        node(benchmark, edition, "2", "THEME", null, 2, "1");
        node(benchmark, edition, "2.1", "ELEMENT", "2", 1, "1");
        node(benchmark, edition, "2.1.a", "HEADING", "2.1", 1, "1");
        criterion(benchmark, edition, "2.1.a.1", 1);
        criterion(benchmark, edition, "2.1.a.2", 2);
        node(benchmark, edition, "2.1.b", "HEADING", "2.1", 2, "0.5");
        for (int i = 1; i <= 3; i++) {
            criterion(benchmark, edition, "2.1.b." + i, i);
        }
    }

    public static void publishManifest(String benchmark, String edition) {
        ObjectNode data = JSON.createObjectNode()
                .put("benchmark", benchmark)
                .put("edition", edition)
                .put("title", "The small authority")
                .put("publishedAt", "2026-11-01T09:00:00Z")
                .put("nodes", NODES)
                .put("coverageThreshold", "0.8")
                .put("defaultScale", "four");
        ArrayNode scales = data.putArray("scales");
        scale(scales, "four", 1, 4, "Not evident", "Developing", "Established", "Ideal");
        scale(scales, "ten", 0, 10, "Weak", "Fair", "Good", "Strong");
        String key = benchmark + "@" + edition;
        TestTopics.send(TOPIC, key, "edition.published.v1", key, 1, data.toString());
    }

    private static void criterion(String benchmark, String edition, String code, int position) {
        node(benchmark, edition, code, "CRITERION", code.substring(0, code.lastIndexOf('.')), position, "1");
    }

    public static void node(
            String benchmark, String edition, String code, String type, String parent, int position, String weight) {
        ObjectNode data = JSON.createObjectNode()
                .put("benchmark", benchmark)
                .put("edition", edition)
                .put("code", code)
                .put("nodeType", type)
                .put("parent", parent)
                .put("position", position)
                .put("title", "Title of " + code)
                .put("weight", weight)
                .put("core", code.equals(TestCatalogue.CORE));
        if (code.equals(TestCatalogue.ON_TEN)) {
            data.put("scale", "ten");
        }
        ArrayNode notFor = data.putArray("notApplicableTo");
        if (code.equals(TestCatalogue.NOT_FOR_DISTRICTS)) {
            notFor.add("SHIRE_DISTRICT");
        }
        String key = benchmark + "@" + edition + "#" + code;
        TestTopics.send(TOPIC, key, "edition.node.v1", key, 1, data.toString());
    }

    private static void scale(ArrayNode scales, String code, int min, int max, String... labels) {
        ObjectNode scale = scales.addObject().put("code", code).put("min", min).put("max", max);
        ArrayNode levels = scale.putArray("levels");
        for (int level = min; level <= max; level++) {
            levels.addObject().put("level", level).put("label", "Level " + level);
        }
        ArrayNode bands = scale.putArray("bands");
        for (int i = 0; i < labels.length; i++) {
            bands.addObject().put("from", String.valueOf(25 * i)).put("label", labels[i]);
        }
    }
}
