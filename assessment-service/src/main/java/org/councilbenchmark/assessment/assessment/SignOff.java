package org.councilbenchmark.assessment.assessment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is said at completion.
 *
 * @param comment a remark that goes into the history
 * @param statement what the approver signs, shown with the assessment
 * @param expiresOn last day on which the result should be relied on; some years after completion when absent
 */
record SignOff(
        @Size(max = Comment.LONGEST, message = "must have at most {max} characters")
        String comment,

        @Size(max = Comment.LONGEST, message = "must have at most {max} characters")
        String statement,

        LocalDate expiresOn) {

    private static final SignOff SILENT = new SignOff(null, null, null);

    static SignOff of(SignOff body) {
        return body == null ? SILENT : body;
    }

    String remark() {
        return blankAsNull(comment);
    }

    String signed() {
        return blankAsNull(statement);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
