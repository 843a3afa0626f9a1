package org.councilbenchmark.assessment.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long a result holds. */
@ConfigMapping(prefix = "assessment.sign-off")
interface SignOffConfig {

    /** From completion, unless the approver says otherwise: an ISO 8601 period such as P3Y. */
    @WithDefault("P3Y")
    Period validFor();
}
