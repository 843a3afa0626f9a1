package org.councilbenchmark.catalogue.indicator;

import java.time.Instant;
import java.util.List;

/** An indicator as callers see it: its code, its whole {@link IndicatorDefinition}, and when that last changed. */
record IndicatorView(
        String code,
        String title,
        String theme,
        String unit,
        Polarity polarity,
        Integer decimalPlaces,
        String periodicity,
        String sourceType,
        List<AuthorityLevel> levels,
        String parent,
        boolean comparable,
        String comparabilityNote,
        String note,
        Instant changedAt) {

    static IndicatorView of(Indicator indicator) {
        IndicatorDefinition definition = indicator.definition();
        return new IndicatorView(
                indicator.code,
                definition.title(),
                definition.theme(),
                definition.unit(),
                definition.polarity(),
                definition.decimalPlaces(),
                definition.periodicity(),
                definition.sourceType(),
                definition.levels(),
                definition.parent(),
                definition.comparable(),
                definition.comparabilityNote(),
                definition.note(),
                indicator.changedAt);
    }
}
