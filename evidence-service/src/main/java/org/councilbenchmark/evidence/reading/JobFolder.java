package org.councilbenchmark.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.reading.child.Results;
import org.jboss.logging.Logger;

/** A folder for one document while it is read. */
record JobFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(JobFolder.class);
    private static final String PREFIX = "evidence-reading-";

    static JobFolder create(Path root) throws IOException {
        return new JobFolder(Files.createTempDirectory(Files.createDirectories(root), PREFIX));
    }

    Results results() {
        return new Results(path);
    }

    void fill(InputStream content) throws IOException {
        try (content) {
            Files.copy(content, results().content());
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    /** Deletes what services left that were killed while reading. */
    static void sweep(Path root, Instant before) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> all = Files.list(root)) {
            for (Path folder : (Iterable<Path>) all::iterator) {
                if (folder.getFileName().toString().startsWith(PREFIX)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            LOG.warnf("reading folder stays folder=%s cause=%s", folder.getFileName(), left.toString());
        }
    }
}
