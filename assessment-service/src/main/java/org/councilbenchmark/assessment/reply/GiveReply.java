package org.councilbenchmark.assessment.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a council says to a rating of its peers.
 *
 * @param statement needed with DISAGREE
 * @param evidence needed with DISAGREE, unless withoutEvidence says why there is none
 * @param withoutEvidence why no evidence can be shown
 */
record GiveReply(
        @NotNull(message = "must be AGREE or DISAGREE") ReplyPosition position,

        @Size(max = LONGEST_STATEMENT, message = "must have at most {max} characters")
        String statement,

        @Size(max = MOST_EVIDENCE, message = "must have at most {max} items")
        List<@NotNull(message = "must not be null") @Valid Evidence> evidence,

        @Size(max = LONGEST_EXCUSE, message = "must have at most {max} characters")
        String withoutEvidence) {

    static final int LONGEST_STATEMENT = 20_000;
    static final int LONGEST_EXCUSE = 2_000;
    static final int MOST_EVIDENCE = 50;

    /** As the author means it: blanks are nothing. */
    GiveReply tidied() {
        return new GiveReply(
                position,
                blankAsNull(statement),
                evidence == null ? List.of() : evidence,
                blankAsNull(withoutEvidence));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
