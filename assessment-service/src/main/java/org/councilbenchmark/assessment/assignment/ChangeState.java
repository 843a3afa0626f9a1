package org.councilbenchmark.assessment.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param note what the assigner should know of it, such as what was left open and why */
record ChangeState(
        @NotNull(message = "must be one of TO_DO, IN_PROGRESS, DONE")
        AssignmentState state,

        @Size(max = Assign.LONGEST_NOTE, message = "must have at most {max} characters")
        String note) {

    ChangeState {
        note = note == null || note.isBlank() ? null : note;
    }
}
