package org.councilbenchmark.platform.idempotency;

import java.nio.file.Path;

/** A request body that was written to disk rather than read into memory; two are the same if their bytes are. */
public interface StoredBody {

    Path file();
}
