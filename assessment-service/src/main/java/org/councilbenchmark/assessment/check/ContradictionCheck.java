package org.councilbenchmark.assessment.check;

import java.util.stream.Stream;
import org.councilbenchmark.assessment.performance.Direction;
import org.councilbenchmark.assessment.performance.Performance;
import org.councilbenchmark.assessment.performance.TargetVerdict;

/**
 * Levels and figures that point apart. What cannot be told from the figures contradicts nothing, and neither does an
 * indicator of which neither more nor less is good.
 */
final class ContradictionCheck {

    private ContradictionCheck() {}

    static Stream<String> contradictions(Judgement judgement, JudgedAssessment assessment) {
        if (judgement.inTopBand()) {
            return judgement.performances().stream()
                    .filter(ContradictionCheck::speaksAgainst)
                    .map(performance -> explanation(judgement, "in the top band", performance));
        }
        if (judgement.inLowestBand()) {
            return judgement.performances().stream()
                    .filter(ContradictionCheck::speaksFor)
                    .map(performance -> explanation(judgement, "in the lowest band", performance));
        }
        return Stream.empty();
    }

    private static boolean speaksAgainst(Performance performance) {
        return performance.verdict() == TargetVerdict.MISSED || performance.direction() == Direction.WORSE;
    }

    private static boolean speaksFor(Performance performance) {
        return performance.verdict() == TargetVerdict.MET && performance.direction() == Direction.BETTER;
    }

    private static String explanation(Judgement judgement, String where, Performance performance) {
        return "%s is %s, but %s".formatted(judgement.levelInWords(), where, performance.inWords());
    }
}
