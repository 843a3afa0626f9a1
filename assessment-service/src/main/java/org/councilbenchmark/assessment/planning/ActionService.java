package org.councilbenchmark.assessment.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.action.Action;
import org.councilbenchmark.assessment.action.ActionRepository;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.assessment.action.ActionViews;
import org.councilbenchmark.assessment.action.ActionWriter;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Adding, changing, finding and removing the actions of a plan. */
@ApplicationScoped
class ActionService {

    @Inject
    ActionRepository actions;

    @Inject
    ActionWriter writer;

    @Inject
    ActionViews views;

    @Inject
    ActionRules rules;

    @Inject
    PlanAccess plans;

    @Inject
    Clock clock;

    @Transactional
    ActionView add(UUID assessment, WriteAction body) {
        PlanAssessment plan = plans.heldByCouncil(assessment);
        PlanRules.requireRoom(actions.count(assessment));
        ActionRules.Planned planned = rules.check(plan, body, ActionProgress.NONE, LocalDate.now(clock));
        return views.of(writer.add(plan, planned.content(), planned.progress(), planned.note()));
    }

    @Transactional
    Page<ActionView> list(UUID assessment, Paging paging) {
        plans.readable(assessment);
        List<Action> page = actions.page(assessment, paging.offset(), paging.size());
        return Page.of(views.of(page), paging, actions.count(assessment));
    }

    @Transactional
    ActionView find(UUID assessment, UUID id) {
        plans.readable(assessment);
        return views.of(actions.find(assessment, id).orElseThrow(ActionService::notFound));
    }

    @Transactional
    ActionView rewrite(UUID assessment, UUID id, ExpectedVersion expected, WriteAction body) {
        PlanAssessment plan = plans.heldByCouncil(assessment);
        Action before = lock(assessment, id, expected);
        LocalDate writtenOn = LocalDate.ofInstant(before.identity().createdAt(), ZoneOffset.UTC);
        ActionRules.Planned planned = rules.check(plan, body, before.progress(), writtenOn);
        return views.of(writer.change(before, planned.content(), planned.progress(), planned.note()));
    }

    /** Only one that no review speaks of: what was reviewed stays, cancelled if need be. */
    @Transactional
    void remove(UUID assessment, UUID id, ExpectedVersion expected) {
        plans.heldByCouncil(assessment);
        Action action = lock(assessment, id, expected);
        if (actions.isReviewed(id)) {
            throw ActionProblem.ACTION_REVIEWED.with(
                    "A review that was held speaks of the action, so that it cannot be deleted.",
                    "Cancel it with a note: POST …/notes with status CANCELLED.");
        }
        writer.remove(action);
    }

    private Action lock(UUID assessment, UUID id, ExpectedVersion expected) {
        Action found = actions.lock(assessment, id).orElseThrow(ActionService::notFound);
        expected.require(found.version());
        return found;
    }

    private static RuntimeException notFound() {
        return RequestProblem.NOT_FOUND.with("The plan has no such action.", "Take an id from GET …/actions.");
    }
}
