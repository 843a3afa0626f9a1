package org.councilbenchmark.catalogue.indicatortable;

import org.councilbenchmark.catalogue.measure.IndicatorDefinition;

/** One indicator in a table. */
public record TableRow(String code, IndicatorDefinition definition) {}
