package org.councilbenchmark.assessment.replyperiod;

import jakarta.validation.constraints.Size;

/** @param comment a remark that goes into the history */
record CloseReplies(
        @Size(max = LONGEST, message = "must have at most {max} characters")
        String comment) {

    static final int LONGEST = 4_000;

    static String commentOf(CloseReplies body) {
        return body == null || body.comment == null || body.comment.isBlank() ? null : body.comment;
    }
}
