package org.councilbenchmark.assessment.aim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * A target beside the present score.
 *
 * @param score to be reached, 0 to 100
 * @param exact the same as a fraction
 * @param by day on which it is to be reached; absent for no day
 * @param present score now; absent when not assessed or not applicable
 * @param gap target less present score, below 0 where it is exceeded; absent without a score
 * @param reached whether the present score is at least the target; absent without a score
 * @param sufficient whether coverage is enough for the present score to count
 * @param version also its ETag
 */
record TargetView(
        String node,
        NodeType nodeType,
        String title,
        BigDecimal score,
        Figure exact,
        LocalDate by,
        String note,
        Figure present,
        Figure gap,
        Boolean reached,
        boolean sufficient,
        long version,
        Instant setAt,
        String setBy) {

    static TargetView of(Target target, NodeScore now, String title) {
        Rational aim = target.exact();
        Rational present = now.score();
        return new TargetView(
                target.node(),
                now.type(),
                title,
                plain(target.wish().score()),
                Figure.score(aim),
                target.wish().by(),
                target.wish().note(),
                Figure.score(present),
                present == null ? null : Figure.score(aim.minus(present)),
                present == null ? null : present.compareTo(aim) >= 0,
                now.sufficient(),
                target.version(),
                target.setAt(),
                target.setBy());
    }

    /** 70 and not 7E+1. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
