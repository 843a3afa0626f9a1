package org.councilbenchmark.assessment.check;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether documents back a level. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static Optional<String> highLevelWithoutEvidence(Judgement judgement, Limits limits) {
        return judgement.isHigh() && judgement.documents().isEmpty()
                ? Optional.of(judgement.levelInWords() + " is high, and no document is linked to the criterion.")
                : Optional.empty();
    }

    static Stream<String> evidenceOutsidePeriod(Judgement judgement, JudgedAssessment assessment) {
        boolean outside = judgement.hasLevel()
                && !judgement.documents().isEmpty()
                && judgement.documents().stream().noneMatch(document -> document.holdsIn(assessment.period()));
        return outside
                ? Stream.of("None of the %d linked documents holds on any day from %s to %s."
                        .formatted(
                                judgement.documents().size(),
                                assessment.period().start(),
                                assessment.period().lastDay()))
                : Stream.empty();
    }
}
