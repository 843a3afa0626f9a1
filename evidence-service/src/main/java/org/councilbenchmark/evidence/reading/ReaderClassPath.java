package org.councilbenchmark.evidence.reading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the child finds its classes. Packaged, the libraries that read documents lie in a folder {@code reader} that
 * the service itself never looks into; in a working copy the build has written their places down.
 */
final class ReaderClassPath {

    private ReaderClassPath() {}

    static String find() {
        try {
            Path own = Path.of(ReaderClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(own) ? ofWorkingCopy(own) : ofPackage(own);
        } catch (URISyntaxException | IOException misplaced) {
            throw new UncheckedIOException("the reader's libraries are not found", new IOException(misplaced));
        }
    }

    private static String ofPackage(Path jar) {
        Path application = jar.toAbsolutePath().getParent().getParent();
        return String.join(
                File.pathSeparator,
                jar.toString(),
                application.resolve("reader") + "/*",
                application.resolve("lib/main") + "/*");
    }

    private static String ofWorkingCopy(Path classes) throws IOException {
        Path written = classes.resolveSibling("reader.classpath");
        return classes + File.pathSeparator + Files.readString(written).trim();
    }
}
