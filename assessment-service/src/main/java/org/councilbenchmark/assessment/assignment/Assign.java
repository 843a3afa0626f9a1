package org.councilbenchmark.assessment.assignment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an assignee is told with a node.
 *
 * @param dueOn last day, inclusive
 */
record Assign(
        LocalDate dueOn,

        @Size(max = LONGEST_NOTE, message = "must have at most {max} characters")
        String note) {

    static final int LONGEST_NOTE = 2_000;

    Assign {
        note = note == null || note.isBlank() ? null : note;
    }
}
