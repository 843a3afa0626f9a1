package org.councilbenchmark.assessment.planexport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts, days and properties as OSCAL wants them. */
final class OscalText {

    /** Namespace of our properties. */
    static final String NS = "https://councilbenchmark.org/ns/oscal";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\uFEFF]+");

    private OscalText() {}

    /** One line without blanks at its ends; a dash where nothing of it can be seen. */
    static String oneLine(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? "-" : line;
    }

    static String startOf(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The last second of the day, UTC. */
    static String endOf(LocalDate day) {
        return day + "T23:59:59Z";
    }

    /** Adds properties of ours, one for each of several values; what has no value is left out. */
    static void props(ObjectNode node, Map<String, ?> values) {
        ArrayNode props = node.arrayNode();
        values.forEach((name, value) -> {
            for (Object each : value instanceof Collection<?> several ? several : Collections.singleton(value)) {
                if (each != null) {
                    props.addObject().put("name", name).put("ns", NS).put("value", oneLine(each.toString()));
                }
            }
        });
        if (!props.isEmpty()) {
            node.set("props", props);
        }
    }
}
