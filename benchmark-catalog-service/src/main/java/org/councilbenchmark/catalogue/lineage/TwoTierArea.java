package org.councilbenchmark.catalogue.lineage;

import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilRef;

/**
 * An area where a county and districts share the work.
 *
 * @param county the upper tier
 * @param districts the lower tier, by name
 */
record TwoTierArea(CouncilRef county, List<CouncilRef> districts) {}
