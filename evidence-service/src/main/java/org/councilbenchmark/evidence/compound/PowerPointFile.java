package org.councilbenchmark.evidence.compound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmark.evidence.sniffing.ByteSearch;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * Presentations up to 2003 keep their macros among the slides, not under a name in the directory: what gives them away
 * is the record that says where ([MS-PPT], section 2.4.10, VbaInfoContainer with its VbaInfoAtom).
 */
final class PowerPointFile {

    private static final ByteSearch PROJECT =
            ByteSearch.forAny("\u001F\0\u00FF\u0003\u0014\0\0\0\u0002\0\0\u0004\u000C\0\0\0");

    private PowerPointFile() {}

    static void refuseMacros(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (PROJECT.occursIn(in)) {
                throw FileFault.MACROS.found();
            }
        }
    }
}
