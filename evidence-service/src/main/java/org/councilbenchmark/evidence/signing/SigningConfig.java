package org.councilbenchmark.evidence.signing;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the private key comes from. */
@ConfigMapping(prefix = "evidence.signing")
interface SigningConfig {

    /** An RSA key of at least 2048 bits in PKCS #8, PEM; outweighs the files. */
    Optional<String> key();

    /** File with such a key, as a secret is mounted; must be there. */
    Optional<Path> keyFile();

    /** Where a key is made and found again when none is configured. Each machine has its own: not for replicas. */
    Path localKeyFile();
}
