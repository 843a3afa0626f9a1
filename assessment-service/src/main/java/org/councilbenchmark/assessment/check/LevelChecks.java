package org.councilbenchmark.assessment.check;

import java.util.Optional;
import org.councilbenchmark.assessment.rating.Confidence;

/** Levels that ask for a second look by themselves. */
final class LevelChecks {

    private LevelChecks() {}

    static Optional<String> lowConfidenceHighLevel(Judgement judgement, Limits limits) {
        return judgement.isHigh() && judgement.confidence() == Confidence.LOW
                ? Optional.of(judgement.levelInWords() + " is high, and was given with low confidence.")
                : Optional.empty();
    }

    static Optional<String> carriedUnconfirmed(Judgement judgement, Limits limits) {
        return judgement.unconfirmed()
                ? Optional.of("The rating was carried over from another assessment, and nobody has stood for it since.")
                : Optional.empty();
    }

    static Optional<String> coreAtLowest(Judgement judgement, Limits limits) {
        return judgement.criterion().core() && judgement.isLowestLevel()
                ? Optional.of(
                        "%s is the lowest level of a core criterion: heading %s cannot score above the top of the lowest band."
                                .formatted(judgement.levelInWords(), judgement.heading()))
                : Optional.empty();
    }
}
