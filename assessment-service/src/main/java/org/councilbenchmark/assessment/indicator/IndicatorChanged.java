package org.councilbenchmark.assessment.indicator;

import java.time.LocalDate;
import java.util.List;

/**
 * The parts of {@code indicator.changed.v1} that matter here: beside all dated versions, what holds now, for a producer
 * that tells nothing else.
 */
record IndicatorChanged(
        String code,
        String title,
        String unit,
        Polarity polarity,
        Definition.Range targetRange,
        LocalDate effectiveFrom,
        LocalDate validTo,
        List<Indicator.Version> versions) {

    IndicatorChanged {
        versions = versions != null && !versions.isEmpty()
                ? List.copyOf(versions)
                : List.of(new Indicator.Version(
                        effectiveFrom, validTo, new Definition(title, unit, polarity, targetRange)));
    }
}
