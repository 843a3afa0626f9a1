package org.councilbenchmark.catalogue.lineage;

import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An area where a county and districts share the work.
 *
 * @param county the upper tier
 * @param districts the lower tier, by name
 */
@Schema(name = "TwoTierArea")
record TwoTierArea(CouncilRef county, List<CouncilRef> districts) {}
