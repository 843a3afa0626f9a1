package org.councilbenchmark.assessment.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param replyTo the comment that opened the thread to answer in; absent to open one */
record WriteComment(
        @NotBlank(message = "must say something") @Size(max = LONGEST, message = "must have at most {max} characters")
        String text,

        UUID replyTo) {

    static final int LONGEST = 4_000;
}
