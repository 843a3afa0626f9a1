package org.councilbenchmark.evidence.proof;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What receipts say of whoever gives them. */
@ConfigMapping(prefix = "evidence.proof")
interface ProofConfig {

    /** Name of this installation, best a URL that will still be known in years. */
    @WithDefault("/evidence-service")
    String issuer();
}
