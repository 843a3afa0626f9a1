package org.councilbenchmark.assessment.replyperiod;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the right of reply lasts. */
@ConfigMapping(prefix = "assessment.replies")
interface ReplyConfig {

    /**
     * From the moment at which both halves stand submitted: an ISO 8601 duration such as P28D. A change holds for
     * challenges under way as well, but for those whose deadline somebody has moved.
     */
    @WithDefault("P28D")
    Duration period();
}
