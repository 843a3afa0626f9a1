package org.councilbenchmark.catalogue.lineage;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.councilbenchmark.catalogue.council.Tier;

/**
 * Where a council stands in its area on a day.
 *
 * @param council the council asked for
 * @param on the day
 * @param tier SINGLE, UPPER (a county with districts below it) or LOWER (a district with a county above it)
 * @param county the county of a district
 * @param districts the districts of a county, by name
 */
record TierView(CouncilRef council, LocalDate on, Tier tier, CouncilRef county, List<CouncilRef> districts) {}
