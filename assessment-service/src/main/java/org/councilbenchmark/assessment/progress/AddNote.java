package org.councilbenchmark.assessment.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.EarlyWarning;
import org.councilbenchmark.assessment.course.ProgressRules;

/**
 * How an action goes.
 *
 * @param status absent leaves it as it is; an action that was not started starts with its first percent
 * @param warning absent leaves it as it is
 */
record AddNote(
        @NotBlank(message = "must not be blank") @Size(max = 4_000, message = "must have at most {max} characters")
        String text,

        @NotNull(message = "must not be absent")
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 100, message = "must be at most 100")
        Integer percentComplete,

        ActionStatus status,
        @Valid EarlyWarning warning) {

    ProgressRules.Said said() {
        return new ProgressRules.Said(status, percentComplete, warning, text.strip(), "/warning");
    }
}
