package org.councilbenchmark.assessment.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text in place of what the comment said */
record RewordComment(
        @NotBlank(message = "must say something")
        @Size(max = WriteComment.LONGEST, message = "must have at most {max} characters")
        String text) {}
