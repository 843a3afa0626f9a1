package org.councilbenchmark.assessment.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.action.ActionContent;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.course.ProgressRules;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.councilbenchmark.assessment.recommendation.RecommendationService;

/** What makes an action one that may stand in a plan; every fault is told at once, with its place. */
@ApplicationScoped
class ActionRules {

    private static final int PENCE = 2;

    @Inject
    PlanRules rules;

    @Inject
    RecommendationService recommendations;

    /** What is planned and how it goes, ready to be kept. */
    record Planned(ActionContent content, ActionProgress progress, String note) {}

    /** @param writtenOn day on which the action came into the plan */
    Planned check(PlanAssessment plan, WriteAction body, ActionProgress before, LocalDate writtenOn) {
        PlanFaults faults = new PlanFaults();
        List<String> criteria = PlanRules.listOrEmpty(body.criteria());
        List<UUID> answered = PlanRules.listOrEmpty(body.recommendations());
        rules.checkCriteria(plan.ref(), criteria, faults);
        checkRecommendations(plan, answered, faults);
        checkDays(body, faults);
        String indicator = indicator(body.measure(), faults);
        String note = PlanRules.textOrNull(body.note());
        ActionProgress progress = ProgressRules.next(
                before,
                new ProgressRules.Said(body.status(), null, body.earlyWarning(), note, "/earlyWarning"),
                faults);
        faults.throwIfAny();
        return new Planned(content(body, criteria, answered, indicator, writtenOn), progress, note);
    }

    private void checkRecommendations(PlanAssessment plan, List<UUID> answered, PlanFaults faults) {
        Set<UUID> known = answered.isEmpty() ? Set.of() : recommendations.idsOf(plan.id());
        for (int i = 0; i < answered.size(); i++) {
            if (!known.contains(answered.get(i))) {
                faults.add(
                        ActionProblem.RECOMMENDATION_UNKNOWN,
                        "/recommendations/" + i,
                        answered.get(i),
                        "The assessment has no recommendation " + answered.get(i) + ".",
                        "Send ids from GET …/recommendations.");
            }
        }
        faults.requireDistinct(answered, "/recommendations");
    }

    private static void checkDays(WriteAction body, PlanFaults faults) {
        PlanRules.checkDay(body.startsOn(), "/startsOn", faults);
        PlanRules.checkDay(body.dueOn(), "/dueOn", faults);
        if (body.measure() != null) {
            PlanRules.checkDay(body.measure().by(), "/measure/by", faults);
        }
        if (body.dueOn().isBefore(body.startsOn())) {
            faults.add(
                    ActionProblem.DATES_REVERSED,
                    "/dueOn",
                    body.dueOn(),
                    "The action starts on " + body.startsOn() + " and is due on " + body.dueOn() + ".",
                    "Send a due day that is not before the start.");
        }
    }

    private static String indicator(WriteAction.Measure measure, PlanFaults faults) {
        String code = measure == null ? null : IndicatorCode.normalise(measure.indicator());
        if (code != null && !IndicatorCode.VALID.matcher(code).matches()) {
            faults.add(
                    ActionProblem.INDICATOR_MALFORMED,
                    "/measure/indicator",
                    measure.indicator(),
                    "'" + measure.indicator() + "' is not the code of an indicator.",
                    IndicatorCode.REMEDY);
        }
        return code;
    }

    private static ActionContent content(
            WriteAction body, List<String> criteria, List<UUID> answered, String indicator, LocalDate writtenOn) {
        WriteAction.Measure measure = body.measure();
        return new ActionContent(
                body.title().strip(),
                PlanRules.textOrNull(body.description()),
                criteria,
                answered,
                body.owner(),
                PlanRules.textOrNull(body.ownerName()),
                PlanRules.textOrNull(body.partnerOrganisation()),
                indicator,
                measure == null ? null : decimal(measure.baseline()),
                measure == null ? null : decimal(measure.target()),
                measure == null ? null : PlanRules.textOrNull(measure.unit()),
                measure == null ? null : measure.by(),
                body.term() == null ? ActionTerm.between(writtenOn, body.dueOn()) : body.term(),
                body.startsOn(),
                body.dueOn(),
                body.cost() == null ? null : decimal(body.cost().amount()).setScale(PENCE, RoundingMode.UNNECESSARY),
                body.effort());
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
