package org.councilbenchmark.assessment.planexport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.recommendation.Recommendation;

/** A recommendation: an item, and the risk that it names, with the council's response as its remedy. */
final class OscalRecommendation {

    static final String RISK = "recommendation-risk";

    private static final int LONGEST_TITLE = 120;

    private OscalRecommendation() {}

    static void write(Recommendation recommendation, ArrayNode risks, ArrayNode items) {
        writeRisk(recommendation, risks.addObject());
        ObjectNode item = items.addObject();
        item.put("uuid", OscalId.of("recommendation", recommendation.id()))
                .put("title", title(recommendation))
                .put("description", recommendation.text());
        OscalText.props(item, props(recommendation));
        item.putArray("related-risks").addObject().put("risk-uuid", OscalId.of(RISK, recommendation.id()));
    }

    private static void writeRisk(Recommendation recommendation, ObjectNode risk) {
        risk.put("uuid", OscalId.of(RISK, recommendation.id()))
                .put("title", title(recommendation))
                .put("description", recommendation.text())
                .put("statement", "What the recommendation asks for is not done.")
                .put("status", status(recommendation));
        if (recommendation.dueOn() != null) {
            risk.put("deadline", OscalText.endOf(recommendation.dueOn()));
        }
        if (recommendation.decision() != null) {
            risk.putArray("remediations")
                    .addObject()
                    .put("uuid", OscalId.of("response", recommendation.id()))
                    .put("lifecycle", "recommendation")
                    .put("title", "The council's response: " + recommendation.decision())
                    .put("description", recommendation.response());
        }
    }

    private static String status(Recommendation recommendation) {
        if (recommendation.decision() == Recommendation.Decision.REJECTED) {
            return "deviation-approved";
        }
        return switch (recommendation.status()) {
            case OPEN, NOT_IMPLEMENTED -> "open";
            case IN_PROGRESS -> "remediating";
            case IMPLEMENTED -> "closed";
        };
    }

    /** The first words, since a recommendation has no title of its own; never half a character. */
    private static String title(Recommendation recommendation) {
        String line = OscalText.oneLine(recommendation.text());
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }

    private static Map<String, Object> props(Recommendation recommendation) {
        Map<String, Object> props = new LinkedHashMap<>();
        props.put("kind", "recommendation");
        props.put("id", recommendation.id());
        props.put("source", recommendation.source());
        props.put("priority", recommendation.priority());
        props.put("decision", recommendation.decision());
        props.put("status", recommendation.status());
        props.put("criterion", recommendation.criteria());
        return props;
    }
}
