package org.councilbenchmark.platform.http;

import java.nio.file.Path;
import org.councilbenchmark.platform.idempotency.StoredBody;

/**
 * A body that was written to disk as it came in, so that however many arrive at once, none is held in memory. It is
 * deleted when the request ends. An operation that takes one says by {@link BodyLimit} how long it may be.
 */
public record SentFile(Path file) implements StoredBody {}
