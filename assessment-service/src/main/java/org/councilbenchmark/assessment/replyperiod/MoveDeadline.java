package org.councilbenchmark.assessment.replyperiod;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * @param deadline the moment from which no reply is taken any more; later than now
 * @param comment why; goes into the history
 */
record MoveDeadline(
        @NotNull(message = "must say until when") Instant deadline,

        @Size(max = CloseReplies.LONGEST, message = "must have at most {max} characters")
        String comment) {

    /** Beyond it the database has no dates. */
    static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** To the microsecond, as the database keeps it. */
    Instant until() {
        return deadline.isAfter(LATEST) ? deadline : deadline.truncatedTo(ChronoUnit.MICROS);
    }

    String remark() {
        return comment == null || comment.isBlank() ? null : comment;
    }
}
