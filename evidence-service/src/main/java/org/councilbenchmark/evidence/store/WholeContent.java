package org.councilbenchmark.evidence.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A content that was found whole. */
public final class WholeContent {

    private final ContentStore store;
    private final StoredContent content;

    WholeContent(ContentStore store, StoredContent content) {
        this.store = store;
        this.content = content;
    }

    /** Where it lies on this machine; empty when it lies elsewhere and can only be read as a stream. */
    public Optional<Path> file() {
        return store.file(content.sha256());
    }

    public InputStream part(long first, long length) {
        return store.open(content.sha256(), first, length);
    }
}
