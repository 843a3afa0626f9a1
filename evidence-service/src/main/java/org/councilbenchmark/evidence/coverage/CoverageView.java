package org.councilbenchmark.evidence.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The evidence of one assessment, criterion by criterion.
 *
 * @param startsOn first day of the assessed period
 * @param endsOn its last day
 * @param today the day that expiry was reckoned against
 * @param within days from today within which what ends counts as expiring
 * @param summary of all criteria
 * @param nodes the same for each node above the criteria, in the edition's order
 * @param criteria in the edition's order
 */
record CoverageView(
        UUID assessment,
        String benchmark,
        String edition,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate today,
        int within,
        StateCounts summary,
        List<NodeCoverage> nodes,
        List<CriterionCoverage> criteria) {

    /** @param nodeType THEME, ELEMENT or HEADING */
    record NodeCoverage(String code, String nodeType, StateCounts counts) {}

    /** @param parent code of the node above */
    record CriterionCoverage(String code, String parent, CoverageState state, LinkCounts links) {}
}
