package org.councilbenchmark.catalogue.indicator;

import java.time.LocalDate;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;

/**
 * A definition and the days on which it holds, both inclusive.
 *
 * @param from first day; absent for one that has always held
 * @param to last day, by its own end or by the beginning of the next; absent while it goes on
 * @param definition what holds on these days
 */
record DatedDefinition(LocalDate from, LocalDate to, IndicatorDefinition definition) {}
