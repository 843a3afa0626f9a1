package org.councilbenchmark.assessment.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the peer lead decides on a reply that disagrees.
 *
 * @param level with CHANGED: what goes into the agreed assessment
 * @param reason shown to the council, and with completion to everybody
 */
record DecideReply(
        @NotNull(message = "must be UPHELD or CHANGED") ReplyOutcome outcome,
        Integer level,

        @NotBlank(message = "must say why") @Size(max = 20_000, message = "must have at most {max} characters")
        String reason) {}
