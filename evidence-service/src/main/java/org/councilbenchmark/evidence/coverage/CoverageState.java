package org.councilbenchmark.evidence.coverage;

/** How a criterion stands; the first that fits. */
enum CoverageState {
    /** Something valid that lasts. */
    VALID,
    /** Something valid, and none of it lasts. */
    EXPIRING,
    /** Something that was valid once. */
    EXPIRED,
    /** Something of another time. */
    OUTSIDE_WINDOW,
    /** Nothing but what helps to understand. */
    CONTEXT_ONLY,
    /** Nothing that can be used. */
    NONE;

    static CoverageState of(LinkCounts links) {
        if (links.valid() > 0) {
            return links.valid() == links.expiring() ? EXPIRING : VALID;
        }
        if (links.expired() > 0) {
            return EXPIRED;
        }
        if (links.outsideWindow() > 0) {
            return OUTSIDE_WINDOW;
        }
        return links.contextual() > 0 ? CONTEXT_ONLY : NONE;
    }
}
