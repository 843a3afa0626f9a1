package org.councilbenchmark.assessment.check;

import java.util.Optional;

/** What is said about a rating, and how much. */
final class WordChecks {

    private WordChecks() {}

    static Optional<String> levelWithoutNarrative(Judgement judgement, Limits limits) {
        return judgement.hasLevel() && judgement.narrative() == null
                ? Optional.of(judgement.levelInWords() + " is given without a narrative.")
                : Optional.empty();
    }

    static Optional<String> narrativeTooShort(Judgement judgement, Limits limits) {
        return judgement.hasLevel()
                        && judgement.narrative() != null
                        && judgement.narrative().characters() < limits.narrative()
                ? Optional.of("The narrative has %d characters without punctuation; %d are expected at least."
                        .formatted(judgement.narrative().characters(), limits.narrative()))
                : Optional.empty();
    }

    static Optional<String> thinReason(Judgement judgement, Limits limits) {
        return judgement.reason() != null && judgement.reason().characters() < limits.reason()
                ? Optional.of(
                        "The reason for \"not applicable\" has %d characters without punctuation; %d are expected at least."
                                .formatted(judgement.reason().characters(), limits.reason()))
                : Optional.empty();
    }
}
