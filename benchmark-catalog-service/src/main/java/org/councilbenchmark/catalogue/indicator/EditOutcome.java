package org.councilbenchmark.catalogue.indicator;

import java.util.List;

/**
 * What became of a set of edits.
 *
 * @param effects of each edit, in their order
 * @param misfits with any of these, nothing was changed
 */
public record EditOutcome(List<Effect> effects, List<Misfit> misfits) {}
