package org.councilbenchmark.evidence.statement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a statement may be. */
@ConfigMapping(prefix = "evidence.statement")
interface StatementConfig {

    /** Longest text in characters, as long as a rating's narrative unless said otherwise. */
    @WithDefault("20000")
    int maxCharacters();
}
