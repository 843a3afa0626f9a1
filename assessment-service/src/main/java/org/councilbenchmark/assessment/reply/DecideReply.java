package org.councilbenchmark.assessment.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the peer lead decides on a reply that disagrees.
 *
 * @param level with CHANGED: what goes into the agreed assessment, unless the criterion is not applicable
 * @param notApplicable with CHANGED, in place of a level: the criterion does not apply to the council; otherwise null
 * @param reason shown to the council, and with completion to everybody
 */
record DecideReply(
        @NotNull(message = "must be UPHELD or CHANGED") ReplyOutcome outcome,
        Integer level,
        Boolean notApplicable,

        @NotBlank(message = "must say why") @Size(max = 20_000, message = "must have at most {max} characters")
        String reason) {

    DecideReply {
        notApplicable = Boolean.TRUE.equals(notApplicable) ? true : null;
    }

    boolean findsNotApplicable() {
        return notApplicable != null;
    }

    /** As the history tells it. */
    String inWords() {
        if (outcome == ReplyOutcome.UPHELD) {
            return "UPHELD";
        }
        return "CHANGED to " + (findsNotApplicable() ? "not applicable" : level);
    }
}
