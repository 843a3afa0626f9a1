package org.councilbenchmark.catalogue.indicator;

import org.councilbenchmark.catalogue.measure.Breach;

/**
 * An edit that does not fit to what is known or to the other edits.
 *
 * @param index of the edit among those that came with it
 */
public record Misfit(int index, Breach breach) {}
