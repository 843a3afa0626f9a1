package org.councilbenchmark.assessment.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.council.CouncilView;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.course.EarlyWarning;
import org.councilbenchmark.assessment.course.Watch;
import org.councilbenchmark.assessment.plan.PlanTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action as answers show it. Days are UTC; people are pseudonymous ids, but for ownerName.
 *
 * @param overdueBecause absent unless it is overdue
 * @param atRiskBecause each reason in words; empty unless it is at risk
 */
public record ActionView(
        UUID id,
        UUID assessment,
        CouncilView council,
        String title,
        String description,
        List<String> criteria,
        List<UUID> recommendations,
        String owner,
        String ownerName,
        String partnerOrganisation,
        Measure measure,
        ActionTerm term,
        LocalDate startsOn,
        LocalDate dueOn,
        Cost cost,
        Integer effort,
        ActionStatus status,
        int percentComplete,
        EarlyWarning earlyWarning,
        boolean overdue,
        String overdueBecause,
        boolean atRisk,
        List<String> atRiskBecause,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        Links links,
        @JsonIgnore long version) {

    /** @param by day on which the target is to be reached */
    @Schema(name = "ActionMeasure")
    public record Measure(String indicator, String baseline, String target, String unit, LocalDate by) {

        static Measure of(ActionContent content) {
            return content.indicator() == null
                    ? null
                    : new Measure(
                            content.indicator(),
                            text(content.baseline()),
                            text(content.target()),
                            content.unit(),
                            content.measuredBy());
        }
    }

    /** @param amount exact decimal, two places */
    @Schema(name = "ActionCost")
    public record Cost(String amount, String currency) {

        static Cost of(BigDecimal amount) {
            return amount == null ? null : new Cost(amount.toPlainString(), "GBP");
        }
    }

    @Schema(name = "ActionLinks")
    public record Links(String self, String notes, String plan) {}

    public String tag() {
        return PlanTag.of(version, this);
    }

    static String text(BigDecimal exact) {
        return exact == null ? null : exact.toPlainString();
    }

    static ActionView of(Action action, CouncilView council, Watch watch) {
        ActionContent content = action.content();
        Action.Identity identity = action.identity();
        return new ActionView(
                identity.id(),
                identity.assessment(),
                council,
                content.title(),
                content.description(),
                content.criteria(),
                content.recommendations(),
                content.owner(),
                content.ownerName(),
                content.partnerOrganisation(),
                Measure.of(content),
                content.term(),
                content.startsOn(),
                content.dueOn(),
                Cost.of(content.cost()),
                content.effort(),
                action.progress().status(),
                action.progress().percentComplete(),
                EarlyWarning.of(action.progress()),
                watch.overdue(),
                watch.overdueBecause(),
                watch.atRisk(),
                watch.atRiskBecause(),
                identity.createdAt(),
                identity.createdBy(),
                identity.changedAt(),
                identity.changedBy(),
                new Links(
                        action.path(), action.path() + "/notes", "/v1/assessments/" + identity.assessment() + "/plan"),
                identity.version());
    }
}
