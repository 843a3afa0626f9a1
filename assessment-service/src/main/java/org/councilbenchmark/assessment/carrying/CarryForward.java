package org.councilbenchmark.assessment.carrying;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param from the assessment whose ratings are carried
 * @param overwrite whether ratings that the draft already has give way; false unless said
 */
record CarryForward(@NotNull(message = "must not be absent") UUID from, Boolean overwrite) {

    boolean overwrites() {
        return Boolean.TRUE.equals(overwrite);
    }
}
