package org.councilbenchmark.assessment.course;

import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.assessment.plan.PlanRules;

/** Which progress may follow which; what is not said stays as it is. */
public final class ProgressRules {

    private static final int ALL = 100;

    private ProgressRules() {}

    /**
     * What somebody says of an action.
     *
     * @param status null where they do not say
     * @param percentComplete null where they do not say
     * @param warning null where they do not say
     * @param note null without one
     * @param warningAt pointer to the warning in the body
     */
    public record Said(
            ActionStatus status, Integer percentComplete, EarlyWarning warning, String note, String warningAt) {}

    public static ActionProgress next(ActionProgress before, Said said, PlanFaults faults) {
        ActionStatus status = status(before, said);
        int percent = percent(before, said, status);
        checkAgreement(status, percent, said, faults);
        if (status != before.status() && !status.isOpen()) {
            requireNote(status, said, faults);
        }
        EarlyWarning warning = said.warning() == null ? EarlyWarning.of(before) : said.warning();
        String reason = reason(warning, said.warningAt(), faults);
        return new ActionProgress(status, percent, warning.raised(), reason);
    }

    private static void requireNote(ActionStatus status, Said said, PlanFaults faults) {
        if (said.note() == null) {
            faults.add(
                    ProgressProblem.NOTE_MISSING,
                    "/note",
                    null,
                    "The action becomes " + status + " without a word about it.",
                    "Send a note that says what was achieved, or why it was given up.");
        }
    }

    private static String reason(EarlyWarning warning, String at, PlanFaults faults) {
        String reason = PlanRules.textOrNull(warning.reason());
        if (warning.raised() && reason == null) {
            faults.add(
                    ProgressProblem.REASON_MISSING,
                    at + "/reason",
                    null,
                    "The early warning does not say of what.",
                    "Send a reason, or raised: false.");
        }
        return warning.raised() ? reason : null;
    }

    /** Whatever has progressed has started. */
    private static ActionStatus status(ActionProgress before, Said said) {
        boolean begins = before.status() == ActionStatus.NOT_STARTED
                && said.percentComplete() != null
                && said.percentComplete() > 0;
        if (said.status() != null) {
            return said.status();
        }
        return begins ? ActionStatus.IN_PROGRESS : before.status();
    }

    /** Whatever is done is complete. */
    private static int percent(ActionProgress before, Said said, ActionStatus status) {
        if (said.percentComplete() != null) {
            return said.percentComplete();
        }
        return status == ActionStatus.DONE ? ALL : before.percentComplete();
    }

    private static void checkAgreement(ActionStatus status, int percent, Said said, PlanFaults faults) {
        String at = said.percentComplete() == null ? "/status" : "/percentComplete";
        if (status == ActionStatus.DONE && percent < ALL) {
            faults.add(
                    ProgressProblem.PROGRESS_CONTRADICTS,
                    at,
                    percent,
                    "The action is DONE, and " + percent + " % of it complete.",
                    "Send 100, or status IN_PROGRESS to take it up again.");
        }
        if (status == ActionStatus.NOT_STARTED && percent > 0) {
            faults.add(
                    ProgressProblem.PROGRESS_CONTRADICTS,
                    at,
                    percent,
                    "The action is NOT_STARTED, and " + percent + " % of it complete.",
                    "Send status IN_PROGRESS, or add a note with percentComplete 0 and status NOT_STARTED.");
        }
    }
}
