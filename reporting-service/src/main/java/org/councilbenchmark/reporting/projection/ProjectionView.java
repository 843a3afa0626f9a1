package org.councilbenchmark.reporting.projection;

import java.time.Instant;
import java.util.List;

/**
 * @param name name of the projection
 * @param topics where it hears its events
 * @param state STARTING until the first events were all heard, then LIVE, or BEHIND while the lag is above ten seconds
 * @param completeUntil everything told until this moment is in it; absent while STARTING
 * @param lag how long ago that was, such as {@code PT0.2S}; absent while STARTING
 * @param rows how many things it holds
 */
record ProjectionView(String name, List<String> topics, State state, Instant completeUntil, String lag, long rows) {

    enum State {
        STARTING,
        LIVE,
        BEHIND
    }
}
