package org.councilbenchmark.assessment.planexport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.plan.PlanAssessment;

/** A plan of action and milestones of OSCAL 1.2. */
final class OscalPlan {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OSCAL_VERSION = "1.2.1";
    private static final int VERSION_LENGTH = 8;

    private OscalPlan() {}

    static String write(PlanFile file) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode plan = root.putObject("plan-of-action-and-milestones");
        plan.put("uuid", OscalId.of("plan", file.plan().id() + file.state()));
        writeMetadata(plan.putObject("metadata"), file);
        plan.putObject("system-id")
                .put("identifier-type", "https://councilbenchmark.org/ns/gss")
                .put("id", file.council().code());
        ArrayNode risks = plan.putArray("risks");
        ArrayNode items = plan.putArray("poam-items");
        file.recommendations().forEach(each -> OscalRecommendation.write(each, risks, items));
        file.actions().forEach(each -> OscalAction.write(each, risks, items));
        return root.toPrettyString();
    }

    private static void writeMetadata(ObjectNode metadata, PlanFile file) {
        PlanAssessment plan = file.plan();
        String title =
                "Improvement plan of " + file.council().name() + (plan.title() == null ? "" : ": " + plan.title());
        metadata.put("title", OscalText.oneLine(title));
        if (plan.completedAt() != null) {
            metadata.put("published", plan.completedAt().toString());
        }
        metadata.put("last-modified", file.changedAt().toString())
                .put("version", OscalId.of("version", file.state()).substring(0, VERSION_LENGTH))
                .put("oscal-version", OSCAL_VERSION);
        Map<String, Object> props = new LinkedHashMap<>();
        props.put("assessment", plan.id());
        props.put("assessment-kind", plan.ref().kind());
        props.put("benchmark", plan.ref().benchmark());
        props.put("edition", plan.ref().edition());
        OscalText.props(metadata, props);
    }
}
