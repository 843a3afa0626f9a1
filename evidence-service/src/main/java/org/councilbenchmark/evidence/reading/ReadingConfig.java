package org.councilbenchmark.evidence.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a document may cost while it is read. */
@ConfigMapping(prefix = "evidence.reading")
interface ReadingConfig {

    /** How long one document may take, from the start of its JVM. */
    @WithDefault("PT60S")
    Duration timeLimit();

    /** Heap of that JVM in MiB. */
    @WithDefault("256")
    int heapMib();

    /** Larger contents are not read. */
    @WithDefault("209715200")
    long maxBytes();

    /** Text after so many characters is left out, and the document's text called truncated. */
    @WithDefault("1000000")
    int maxCharacters();

    /** Images that state more pixels are not decoded. */
    @WithDefault("100000000")
    long maxPixels();

    /** Where documents lie while they are read; the machine's folder for temporary files unless set. */
    Optional<Path> folder();

    /**
     * Words before the command, to confine it further or otherwise, such as a sandbox of the operating system. Unless
     * set, a network namespace is tried and used where it works.
     */
    Optional<List<String>> launcher();
}
