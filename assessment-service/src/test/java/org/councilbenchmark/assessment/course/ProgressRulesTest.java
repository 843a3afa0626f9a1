package org.councilbenchmark.assessment.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ProgressRulesTest {

    private static final ActionProgress HALF = new ActionProgress(ActionStatus.IN_PROGRESS, 50, false, null);

    private static ActionProgress next(ActionProgress before, ActionStatus status, Integer percent, String note) {
        PlanFaults faults = new PlanFaults();
        ActionProgress next = ProgressRules.next(
                before, new ProgressRules.Said(status, percent, null, note, "/earlyWarning"), faults);
        faults.throwIfAny();
        return next;
    }

    private static void refused(
            ActionProgress before, ActionStatus status, Integer percent, String note, String code, String pointer) {
        assertThatThrownBy(() -> next(before, status, percent, note))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.faults().get(0).code()).isEqualTo(code);
                    assertThat(problem.faults().get(0).pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void whatProgressesHasStarted() {
        assertThat(next(ActionProgress.NONE, null, 1, "x").status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(next(ActionProgress.NONE, null, 0, "x").status()).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(next(HALF, null, 100, "x").status()).isEqualTo(ActionStatus.IN_PROGRESS);
    }

    @Test
    void whatIsDoneIsCompleteAndNeedsAWord() {
        assertThat(next(HALF, ActionStatus.DONE, null, "Held").percentComplete())
                .isEqualTo(100);
        refused(HALF, ActionStatus.DONE, null, null, "note-missing", "/note");
        refused(HALF, ActionStatus.DONE, 99, "Held", "progress-contradicts-status", "/percentComplete");
        ActionProgress done = new ActionProgress(ActionStatus.DONE, 100, false, null);
        refused(done, null, 80, "Not quite", "progress-contradicts-status", "/percentComplete");
        assertThat(next(done, ActionStatus.IN_PROGRESS, 80, "Not quite").percentComplete())
                .isEqualTo(80);
        assertThat(next(done, ActionStatus.DONE, null, null)).isEqualTo(done);
    }

    @Test
    void cancellingNeedsAWordAndKeepsTheProgress() {
        refused(HALF, ActionStatus.CANCELLED, null, null, "note-missing", "/note");
        assertThat(next(HALF, ActionStatus.CANCELLED, null, "No money").percentComplete())
                .isEqualTo(50);
    }

    @Test
    void whatHasProgressedCannotBeUnstarted() {
        refused(HALF, ActionStatus.NOT_STARTED, null, null, "progress-contradicts-status", "/status");
        assertThat(next(HALF, ActionStatus.NOT_STARTED, 0, "Begun anew").status())
                .isEqualTo(ActionStatus.NOT_STARTED);
    }

    @Test
    void aWarningNeedsItsReasonAndStaysUntilItIsTakenBack() {
        PlanFaults faults = new PlanFaults();
        EarlyWarning warning = new EarlyWarning(true, " The partner left ");
        ActionProgress warned =
                ProgressRules.next(HALF, new ProgressRules.Said(null, null, warning, null, "/earlyWarning"), faults);
        assertThat(warned.warningReason()).isEqualTo("The partner left");
        assertThat(next(warned, null, 60, "x").warning()).isTrue();
        ProgressRules.next(
                HALF, new ProgressRules.Said(null, null, new EarlyWarning(true, " "), null, "/warning"), faults);
        assertThatThrownBy(faults::throwIfAny).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                        problem.faults().get(0).pointer())
                .isEqualTo("/warning/reason"));
        ActionProgress calm = ProgressRules.next(
                warned,
                new ProgressRules.Said(null, null, new EarlyWarning(false, "ignored"), null, "/warning"),
                new PlanFaults());
        assertThat(calm.warningReason()).isNull();
    }
}
