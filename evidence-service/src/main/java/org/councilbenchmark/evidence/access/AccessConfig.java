package org.councilbenchmark.evidence.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long the assessment service's word on who may see what is taken without asking again. */
@ConfigMapping(prefix = "evidence.access")
interface AccessConfig {

    /** Whoever is taken off a team goes on reading for this long at most. */
    @WithDefault("PT60S")
    Duration answersKept();

    /** More answers than this are not kept; the oldest goes first. */
    @WithDefault("10000")
    int answersMost();
}
