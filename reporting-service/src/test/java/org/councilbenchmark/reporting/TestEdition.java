package org.councilbenchmark.reporting;

import org.councilbenchmark.testing.TestTopics;

/**
 * A small edition: theme 3 with element 3.1 and headings 3.1.a (criteria 1 and 2) and 3.1.b (criterion 1), theme 4 with
 * element 4.1, heading 4.1.a and criterion 1. Coverage threshold 80 %.
 */
public record TestEdition(String benchmark, String edition) {

    private static final String[][] NODES = {
        {"4", "THEME", null, "2"},
        {"3", "THEME", null, "1"},
        {"3.1", "ELEMENT", "3", "1"},
        {"3.1.b", "HEADING", "3.1", "2"},
        {"3.1.a", "HEADING", "3.1", "1"},
        {"3.1.a.1", "CRITERION", "3.1.a", "1"},
        {"3.1.a.2", "CRITERION", "3.1.a", "2"},
        {"3.1.b.1", "CRITERION", "3.1.b", "1"},
        {"4.1", "ELEMENT", "4", "1"},
        {"4.1.a", "HEADING", "4.1", "1"},
        {"4.1.a.1", "CRITERION", "4.1.a", "1"},
    };

    public static TestEdition fresh() {
        return new TestEdition(Fresh.benchmark(), "2009.1");
    }

    public TestEdition tell() {
        return tell("2009-11-01T09:00:00Z", "");
    }

    /**
     * @param notApplicableTo a council type to which theme 4 does not apply
     */
    public TestEdition tell(String publishedAt, String notApplicableTo) {
        tellManifest(publishedAt);
        for (String[] node : NODES) {
            tellNode(node, node[0].equals("4") ? notApplicableTo : "");
        }
        return this;
    }

    public void tellManifest(String publishedAt) {
        String manifest = """
                {"benchmark": "%s", "edition": "%s", "title": "A small edition", "language": "en-GB",
                 "publishedAt": "%s", "nodes": %d, "coverageThreshold": "0.8", "defaultScale": "four-levels",
                 "scales": [{"code": "four-levels", "min": 1, "max": 4, "levels": [], "bands": []}]}""".formatted(benchmark, edition, publishedAt, NODES.length);
        send("edition.published.v1", key(), manifest);
    }

    private void tellNode(String[] node, String notApplicableTo) {
        String data = """
                {"benchmark": "%s", "edition": "%s", "code": "%s", "nodeType": "%s", "parent": %s, "position": %s,
                 "title": "Node %s", "weight": "1", "core": false, "notApplicableTo": [%s]}""".formatted(
                        benchmark,
                        edition,
                        node[0],
                        node[1],
                        node[2] == null ? "null" : '"' + node[2] + '"',
                        node[3],
                        node[0],
                        notApplicableTo.isEmpty() ? "" : '"' + notApplicableTo + '"');
        send("edition.node.v1", key() + "#" + node[0], data);
    }

    private String key() {
        return benchmark + "@" + edition;
    }

    private static void send(String type, String key, String data) {
        TestTopics.send("catalogue.benchmarks", key, type, key, 1, data);
    }
}
