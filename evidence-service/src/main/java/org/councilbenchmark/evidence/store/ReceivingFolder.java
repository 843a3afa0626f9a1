package org.councilbenchmark.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Where bytes arrive before they are contents: forms in {@code uploads/}, everything else in {@code incoming/}. */
@ApplicationScoped
public class ReceivingFolder {

    private static final Logger LOG = Logger.getLogger(ReceivingFolder.class);

    private final Path root;

    @Inject
    public ReceivingFolder(StoreConfig config) {
        root = config.directory();
    }

    /** A new name in {@code incoming/}; whoever takes it deletes it, else the sweeper does. */
    public Path newFile() throws IOException {
        return Files.createDirectories(incoming()).resolve(UUID.randomUUID() + ".part");
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    Path uploads() {
        return root.resolve("uploads");
    }

    void clear(Instant before) throws IOException {
        for (Path folder : List.of(incoming(), uploads())) {
            OldFiles.forEach(folder, before, ReceivingFolder::delete);
        }
    }

    private static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            LOG.infof("leftover deleted file=%s", file.getFileName());
        }
    }
}
