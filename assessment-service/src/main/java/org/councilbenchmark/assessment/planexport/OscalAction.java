package org.councilbenchmark.assessment.planexport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.assessment.course.ActionStatus;

/** An action: an item, the risk that nothing changes, and its own remedy of that, with milestones. */
final class OscalAction {

    private static final String RISK = "action-risk";

    private OscalAction() {}

    static void write(ActionView action, ArrayNode risks, ArrayNode items) {
        writeRisk(action, risks.addObject());
        ObjectNode item = items.addObject();
        item.put("uuid", OscalId.of("action", action.id()))
                .put("title", OscalText.oneLine(action.title()))
                .put("description", description(action));
        OscalText.props(item, props(action));
        ArrayNode related = item.putArray("related-risks");
        related.addObject().put("risk-uuid", OscalId.of(RISK, action.id()));
        action.recommendations()
                .forEach(each -> related.addObject().put("risk-uuid", OscalId.of(OscalRecommendation.RISK, each)));
    }

    private static void writeRisk(ActionView action, ObjectNode risk) {
        risk.put("uuid", OscalId.of(RISK, action.id()))
                .put("title", OscalText.oneLine(action.title()))
                .put("description", description(action))
                .put("statement", statement(action))
                .put("status", status(action.status()))
                .put("deadline", OscalText.endOf(action.dueOn()));
        writeRemediation(action, risk.putArray("remediations").addObject());
    }

    private static void writeRemediation(ActionView action, ObjectNode remediation) {
        remediation
                .put("uuid", OscalId.of("remediation", action.id()))
                .put("lifecycle", action.status() == ActionStatus.DONE ? "completed" : "planned")
                .put("title", OscalText.oneLine(action.title()))
                .put("description", description(action));
        ArrayNode tasks = remediation.putArray("tasks");
        writeMilestone(tasks.addObject(), "start", "Start", action.startsOn(), action);
        writeMilestone(tasks.addObject(), "due", "Complete", action.dueOn(), action);
        if (action.measure() != null && action.measure().by() != null) {
            writeMilestone(
                    tasks.addObject(),
                    "target",
                    target(action),
                    action.measure().by(),
                    action);
        }
    }

    private static void writeMilestone(ObjectNode task, String role, String title, LocalDate day, ActionView action) {
        task.put("uuid", OscalId.of("milestone-" + role, action.id()))
                .put("type", "milestone")
                .put("title", title);
        task.putObject("timing").putObject("on-date").put("date", OscalText.startOf(day));
    }

    private static String target(ActionView action) {
        return action.measure().indicator() + " at " + action.measure().target();
    }

    private static String description(ActionView action) {
        return action.description() == null ? OscalText.oneLine(action.title()) : action.description();
    }

    private static String statement(ActionView action) {
        if (!action.atRiskBecause().isEmpty()) {
            return OscalText.oneLine(String.join(" ", action.atRiskBecause()));
        }
        return action.criteria().isEmpty()
                ? "What the action is about stays as it is."
                : "The criteria " + String.join(", ", action.criteria()) + " stay as they are.";
    }

    private static String status(ActionStatus status) {
        return switch (status) {
            case NOT_STARTED -> "open";
            case IN_PROGRESS -> "remediating";
            case DONE, CANCELLED -> "closed";
        };
    }

    private static Map<String, Object> props(ActionView action) {
        Map<String, Object> props = new LinkedHashMap<>();
        props.put("kind", "action");
        props.put("id", action.id());
        props.put("status", action.status());
        props.put("progress-percent", action.percentComplete());
        props.put("term", action.term());
        props.put("criterion", action.criteria());
        props.put("owner", action.owner());
        props.put("partner-organisation", action.partnerOrganisation());
        props.put("effort", action.effort());
        props.put("overdue", action.overdue());
        props.put("at-risk", action.atRisk());
        if (action.cost() != null) {
            props.put("cost-gbp", action.cost().amount());
        }
        if (action.measure() != null) {
            props.put("indicator", action.measure().indicator());
            props.put("baseline", action.measure().baseline());
            props.put("target", action.measure().target());
            props.put("unit", action.measure().unit());
        }
        return props;
    }
}
