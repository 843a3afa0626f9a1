package org.councilbenchmark.assessment.assessment;

import jakarta.validation.constraints.Size;

/** @param comment a statement that goes into the history */
record Comment(
        @Size(max = LONGEST, message = "must have at most {max} characters")
        String comment) {

    static final int LONGEST = 4_000;

    static String textOf(Comment body) {
        return body == null || body.comment == null || body.comment.isBlank() ? null : body.comment;
    }
}
