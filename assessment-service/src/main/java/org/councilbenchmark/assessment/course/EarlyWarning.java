package org.councilbenchmark.assessment.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody's word that an action may fail, before the figures say so.
 *
 * @param reason needed when it is raised
 */
public record EarlyWarning(
        @NotNull(message = "must not be absent") Boolean raised,

        @Size(max = LONGEST_REASON, message = "must have at most {max} characters")
        String reason) {

    private static final int LONGEST_REASON = 2_000;

    public static EarlyWarning of(ActionProgress progress) {
        return new EarlyWarning(progress.warning(), progress.warningReason());
    }
}
