package org.councilbenchmark.assessment.planexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.action.ActionRepository;
import org.councilbenchmark.assessment.action.ActionViews;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.councilbenchmark.assessment.recommendation.RecommendationService;

/** Collects a plan and writes it. */
@ApplicationScoped
class PlanExportService {

    @Inject
    PlanAccess plans;

    @Inject
    ActionRepository actions;

    @Inject
    ActionViews views;

    @Inject
    RecommendationService recommendations;

    @Inject
    CouncilService councils;

    @Transactional
    String export(UUID assessment, PlanFileFormat format) {
        PlanAssessment plan = plans.readable(assessment);
        String council = plan.ref().council();
        PlanFile file = new PlanFile(
                plan,
                councils.byIds(List.of(council)).get(council),
                views.of(actions.page(assessment, 0, PlanRules.MOST_ENTRIES)),
                recommendations.of(assessment, PlanRules.MOST_ENTRIES));
        return switch (format) {
            case OSCAL -> OscalPlan.write(requireItems(file));
            case CSV -> PlanCsv.write(file.actions());
        };
    }

    /** An empty table is a table; an OSCAL plan has at least one item. */
    private static PlanFile requireItems(PlanFile file) {
        if (file.actions().isEmpty() && file.recommendations().isEmpty()) {
            throw ExportProblem.PLAN_EMPTY.with(
                    "The plan holds neither an action nor a recommendation, and OSCAL has no empty plans.",
                    "Add an action first, or take format=csv.");
        }
        return file;
    }
}
