package org.councilbenchmark.assessment.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.security.Actor;

/** Writes a change of an action with its note, its history and its event; in the caller's transaction. */
@ApplicationScoped
public class ActionWriter {

    @Inject
    ActionRepository actions;

    @Inject
    ActionNotes notes;

    @Inject
    HistoryService history;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param note null without one */
    @Transactional(Transactional.TxType.MANDATORY)
    public Action add(PlanAssessment plan, ActionContent content, ActionProgress progress, String note) {
        Instant now = clock.instant();
        Action.Identity identity = new Action.Identity(Ids.next(), plan.id(), 1, now, actor.id(), now, actor.id());
        Action added = new Action(identity, Action.About.of(plan), content, progress);
        actions.insert(added);
        record(HistoryAction.ACTION_ADDED, added, content.title(), now);
        note(added, note, now);
        outbox.add(ActionEvent.Changed.of(added));
        return added;
    }

    /**
     * Equal content and progress leave the action as it is; a note is written down in any case.
     *
     * @param note null without one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Action change(Action before, ActionContent content, ActionProgress progress, String note) {
        Instant now = clock.instant();
        boolean changes = !content.equals(before.content()) || !progress.equals(before.progress());
        Action after = changes ? before.changed(content, progress, now, actor.id()) : before;
        if (changes) {
            actions.update(after);
            outbox.add(ActionEvent.Changed.of(after));
        }
        if (!content.equals(before.content()) || changes && note == null) {
            record(HistoryAction.ACTION_CHANGED, after, content.title(), now);
        }
        note(after, note, now);
        return after;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Action action) {
        Instant now = clock.instant();
        actions.delete(action.id());
        record(HistoryAction.ACTION_REMOVED, action, action.content().title(), now);
        outbox.add(ActionEvent.Changed.ofRemoved(action, now, actor.id()));
    }

    /** The state of all actions of these assessments, as events; held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, List<DomainEvent>> states(Collection<UUID> assessments) {
        return assessments.isEmpty()
                ? Map.of()
                : actions.ofAll(assessments).stream()
                        .collect(Collectors.groupingBy(
                                action -> action.identity().assessment(),
                                Collectors.mapping(ActionEvent.Changed::of, Collectors.toList())));
    }

    private void note(Action action, String text, Instant at) {
        if (text != null) {
            notes.add(action, text, at, actor.id());
            record(HistoryAction.ACTION_PROGRESSED, action, text, at);
        }
    }

    private void record(HistoryAction what, Action action, String words, Instant at) {
        history.add(
                action.identity().assessment(),
                at,
                List.of(HistoryEntry.about(what, null, action.id().toString(), words)));
    }
}
