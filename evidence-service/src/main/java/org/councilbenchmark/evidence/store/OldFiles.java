package org.councilbenchmark.evidence.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Finds the files below a folder that were not written since; what vanishes or cannot be read meanwhile is left out. */
public final class OldFiles extends SimpleFileVisitor<Path> {

    private static final Logger LOG = Logger.getLogger(OldFiles.class);

    /** What is to be done with each. */
    public interface Found {
        void take(Path file) throws IOException;
    }

    private final Instant before;
    private final Found found;

    private OldFiles(Instant before, Found found) {
        this.before = before;
        this.found = found;
    }

    /** A folder that is not there has none. */
    public static void forEach(Path folder, Instant before, Found found) throws IOException {
        Files.walkFileTree(folder, new OldFiles(before, found));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(before)) {
            found.take(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return goOn(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        return goOn(folder, failure);
    }

    private static FileVisitResult goOn(Path file, IOException failure) {
        if (failure != null && !(failure instanceof NoSuchFileException)) {
            LOG.warnf("cannot be looked at file=%s cause=%s", file, failure);
        }
        return FileVisitResult.CONTINUE;
    }
}
