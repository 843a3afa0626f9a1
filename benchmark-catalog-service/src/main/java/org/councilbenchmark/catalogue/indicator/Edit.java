package org.councilbenchmark.catalogue.indicator;

import java.time.LocalDate;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;

/**
 * One definition to take over.
 *
 * @param code of the indicator, normalised
 * @param definition what it shall say, from its first day on
 */
public record Edit(String code, IndicatorDefinition definition) {

    /** Where an edit belongs: there is one version for each first day. */
    record Place(String code, LocalDate effectiveFrom) {}

    Place place() {
        return new Place(code, definition.effectiveFrom());
    }
}
