package org.councilbenchmark.assessment.difference;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.agreement.RatedPair;
import org.councilbenchmark.assessment.challenge.Comparison;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.challenge.Judgement;

/**
 * One criterion, as each side sees it.
 *
 * @param difference self − peer in points from −100 to 100, one decimal; absent unless both gave a level
 * @param self absent where the council did not rate it
 * @param peer absent where the peers did not rate it
 * @param agreed absent where moderation has not rated it
 */
record DifferenceView(
        String criterion,
        String title,
        Comparison comparison,
        BigDecimal difference,
        Judgement self,
        Judgement peer,
        Judgement agreed) {

    static DifferenceView of(Judged judged) {
        return new DifferenceView(
                judged.code(),
                judged.title(),
                judged.comparison(),
                judged.pair().map(RatedPair::difference).map(Figures::points).orElse(null),
                judged.self(),
                judged.peer(),
                judged.agreed());
    }
}
