package org.councilbenchmark.evidence.coverage;

/**
 * The links of one criterion.
 *
 * @param direct links that show by themselves what the criterion asks for
 * @param corroborating links that support others
 * @param contextual links that help to understand, in the window or not
 * @param unstated links of whose strength nothing is said; they count as evidence
 * @param valid of those that are not contextual: in the window and not expired
 * @param expiring of the valid: those that do not last
 * @param expired in the window, but over before the assessed period is
 * @param outsideWindow of another time
 * @param unavailable links whose document cannot be used at present; in none of the other counts
 */
record LinkCounts(
        int direct,
        int corroborating,
        int contextual,
        int unstated,
        int valid,
        int expiring,
        int expired,
        int outsideWindow,
        int unavailable) {

    static final LinkCounts NONE = new LinkCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
