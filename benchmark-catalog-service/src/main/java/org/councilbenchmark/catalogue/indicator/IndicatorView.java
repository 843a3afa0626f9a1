package org.councilbenchmark.catalogue.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.measure.AuthorityLevel;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;
import org.councilbenchmark.catalogue.measure.TargetRange;

/** An indicator as callers see it: its code, one whole {@link IndicatorDefinition}, and when any of them last changed. */
record IndicatorView(
        String code,
        String title,
        String theme,
        String definition,
        String unit,
        Polarity polarity,
        TargetRange targetRange,
        Integer decimalPlaces,
        String periodicity,
        String sourceType,
        List<AuthorityLevel> levels,
        String parent,
        String numerator,
        String denominator,
        boolean comparable,
        String comparabilityNote,
        String note,
        LocalDate effectiveFrom,
        LocalDate validTo,
        Instant changedAt) {

    /** As it is now. */
    static IndicatorView of(Indicator indicator) {
        return of(indicator, indicator.current);
    }

    /** As one of its versions has it. */
    static IndicatorView of(Indicator indicator, IndicatorVersion version) {
        IndicatorDefinition definition = version.definition();
        return new IndicatorView(
                indicator.code,
                definition.title(),
                definition.theme(),
                definition.definition(),
                definition.unit(),
                definition.polarity(),
                definition.targetRange(),
                definition.decimalPlaces(),
                definition.periodicity(),
                definition.sourceType(),
                definition.levels(),
                definition.parent(),
                definition.numerator(),
                definition.denominator(),
                definition.comparable(),
                definition.comparabilityNote(),
                definition.note(),
                definition.effectiveFrom(),
                definition.validTo(),
                indicator.changedAt);
    }
}
