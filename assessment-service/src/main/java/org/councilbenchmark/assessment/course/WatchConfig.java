package org.councilbenchmark.assessment.course;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When an action is called at risk. */
@ConfigMapping(prefix = "assessment.plan")
public interface WatchConfig {

    /** Percentage points by which progress may lag behind the days that have passed. */
    @WithDefault("25")
    int toleratedLag();
}
