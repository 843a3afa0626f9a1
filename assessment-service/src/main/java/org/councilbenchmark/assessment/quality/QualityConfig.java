package org.councilbenchmark.assessment.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import org.councilbenchmark.assessment.check.QualityCheck;

/** What an installation's administrators decide about the quality checks. */
@ConfigMapping(prefix = "assessment.quality")
interface QualityConfig {

    /** By check, such as {@code assessment.quality.checks.core-at-lowest}; those not named advise. */
    Map<QualityCheck, Severity> checks();

    /** Characters, without punctuation, from which on a narrative says something. */
    @WithDefault("50")
    int narrativeCharacters();

    /** Characters, without punctuation, from which on a reason for "not applicable" says something. */
    @WithDefault("20")
    int reasonCharacters();
}
