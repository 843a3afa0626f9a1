package org.councilbenchmark.catalogue.resolution;

import java.time.LocalDate;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.council.CouncilVersion;
import org.councilbenchmark.catalogue.period.Period;

/**
 * The one body behind a text.
 *
 * @param id stable id of the body
 * @param code its current or last GSS code
 * @param name what it was called at the end of the period; last, where none was given
 * @param type its kind at the same time
 * @param startDate first day of existence; absent when open
 * @param endDate last day of existence; absent while it exists
 * @param matchedBy what of it the text was
 * @param codeThen GSS code that stands for it in the period, the last one where it changed
 * @param period the period as start and duration; absent where none was given
 */
record ResolutionView(
        String id,
        String code,
        String name,
        CouncilType type,
        LocalDate startDate,
        LocalDate endDate,
        MatchedBy matchedBy,
        String codeThen,
        String period) {

    static ResolutionView of(Match match, String codeThen, Period period) {
        CouncilFacts council = match.council();
        CouncilVersion then = period == null ? council.latest() : council.on(period.end());
        return new ResolutionView(
                council.id(),
                council.code(),
                then.name(),
                then.type(),
                council.startDate(),
                council.endDate(),
                match.by(),
                codeThen,
                period == null ? null : period.text());
    }
}
