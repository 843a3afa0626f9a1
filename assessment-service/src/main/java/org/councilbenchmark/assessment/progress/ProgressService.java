package org.councilbenchmark.assessment.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.councilbenchmark.assessment.action.Action;
import org.councilbenchmark.assessment.action.ActionNote;
import org.councilbenchmark.assessment.action.ActionNotes;
import org.councilbenchmark.assessment.action.ActionRepository;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.assessment.action.ActionViews;
import org.councilbenchmark.assessment.action.ActionWriter;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.course.ProgressRules;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Noting down how an action goes, and reading it again. */
@ApplicationScoped
class ProgressService {

    @Inject
    ActionRepository actions;

    @Inject
    ActionNotes notes;

    @Inject
    ActionWriter writer;

    @Inject
    ActionViews views;

    @Inject
    PlanAccess plans;

    /** The action as it stands after the note: several people may note at once, each after the other. */
    @Transactional
    ActionView note(UUID assessment, UUID id, AddNote body) {
        plans.heldByCouncil(assessment);
        Action before = actions.lock(assessment, id).orElseThrow(ProgressService::notFound);
        PlanFaults faults = new PlanFaults();
        ActionProgress progress = ProgressRules.next(before.progress(), body.said(), faults);
        faults.throwIfAny();
        return views.of(
                writer.change(before, before.content(), progress, body.said().note()));
    }

    @Transactional
    Page<ActionNote> list(UUID assessment, UUID id, Paging paging) {
        plans.readable(assessment);
        actions.find(assessment, id).orElseThrow(ProgressService::notFound);
        return Page.of(notes.page(id, paging.offset(), paging.size()), paging, notes.count(id));
    }

    private static RuntimeException notFound() {
        return RequestProblem.NOT_FOUND.with("The plan has no such action.", "Take an id from GET …/actions.");
    }
}
