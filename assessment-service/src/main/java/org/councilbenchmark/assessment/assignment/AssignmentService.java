package org.councilbenchmark.assessment.assignment;

import static org.councilbenchmark.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.OpenWork;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.assignment.AssignmentRepository.Key;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Actor;

/** Giving work out, taking it back, saying how far it is. */
@ApplicationScoped
class AssignmentService {

    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentRules rules;

    @Inject
    AssignmentViews views;

    @Inject
    OpenWork work;

    @Inject
    EditionService editions;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @param created whether the person did not have the node before */
    record Assigned(AssignmentView assignment, boolean created) {}

    @Transactional
    Assigned assign(Key key, ExpectedVersion expected, Assign given) {
        Seen seen = work.hold(key.assessment());
        requireNode(seen.assessment(), key.node());
        rules.requireMayAssign(seen);
        Optional<Assignment> found = assignments.lock(key);
        expected.require(found.map(Assignment::version).orElse(null));
        AssignmentRules.requirePossible(given.dueOn());
        if (found.isEmpty()) {
            rules.requireOnTeam(seen, key.person());
            rules.requireFreeOfInterest(seen, key.person(), key.node());
            create(key, expected, given);
        } else if (!isAs(found.get(), given)) {
            assignments.update(key, given);
            record(key, HistoryAction.ASSIGNMENT_CHANGED, given.note(), clock.instant());
        }
        return new Assigned(view(seen.assessment(), key), found.isEmpty());
    }

    @Transactional
    void remove(Key key, ExpectedVersion expected) {
        Seen seen = work.hold(key.assessment());
        rules.requireMayAssign(seen);
        Assignment found = assignments.lock(key).orElseThrow(() -> notAssigned(key));
        expected.require(found.version());
        assignments.delete(key);
        record(key, HistoryAction.ASSIGNMENT_REMOVED, null, clock.instant());
    }

    @Transactional
    AssignmentView move(Key key, ExpectedVersion expected, ChangeState change) {
        Seen seen = work.hold(key.assessment());
        Assignment found = assignments.lock(key).orElseThrow(() -> notAssigned(key));
        rules.requireMayReport(seen, key.person());
        expected.require(found.version());
        if (found.state() != change.state() || !Objects.equals(found.stateNote(), change.note())) {
            Instant now = clock.instant();
            assignments.move(key, change, now, actor.id());
            record(key, change.state().entered(), change.note(), now);
        }
        return view(seen.assessment(), key);
    }

    private void create(Key key, ExpectedVersion expected, Assign given) {
        Instant now = clock.instant();
        if (assignments.insert(key, given, now, actor.id())) {
            record(key, HistoryAction.ASSIGNED, given.note(), now);
        } else {
            // Somebody else assigned the same at this very moment.
            expected.require(assignments.lock(key).map(Assignment::version).orElse(null));
        }
    }

    private void requireNode(AssessmentRef assessment, String node) {
        if (editions.require(assessment.benchmark(), assessment.edition())
                .outlineOf(node)
                .isEmpty()) {
            throw NOT_FOUND.with(
                    "Edition %s of %s has no node '%s'.".formatted(assessment.edition(), assessment.benchmark(), node),
                    "Assign a theme, an element, a heading or a criterion of the edition by its code, such as 3.1.a.");
        }
    }

    private AssignmentView view(AssessmentRef assessment, Key key) {
        return views.of(assessment, assignments.find(key).orElseThrow(() -> notAssigned(key)));
    }

    private void record(Key key, HistoryAction action, String note, Instant at) {
        history.add(key.assessment(), at, List.of(HistoryEntry.about(action, key.node(), key.person(), note)));
    }

    private static boolean isAs(Assignment found, Assign given) {
        return Objects.equals(found.dueOn(), given.dueOn()) && Objects.equals(found.note(), given.note());
    }

    static RuntimeException notAssigned(Key key) {
        return NOT_FOUND.with(
                "'%s' does not have %s to do in this assessment.".formatted(key.person(), key.node()),
                "Assign it with PUT and If-None-Match: *.");
    }
}
