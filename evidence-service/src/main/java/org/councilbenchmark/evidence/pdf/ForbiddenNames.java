package org.councilbenchmark.evidence.pdf;

import java.util.Map;
import org.councilbenchmark.evidence.sniffing.FileFault;

/**
 * The names that no accepted PDF has. Each is the one word without which the thing does not work: a script needs {@code
 * /S /JavaScript}, whatever else it hides behind. Forms of the XML kind are programs of their own. Embedded files would
 * come past the allow-list.
 */
final class ForbiddenNames {

    /** So long that they do not occur in random bytes. */
    private static final Map<String, FileFault> ANYWHERE = Map.of(
            "JavaScript", FileFault.ACTIVE_CONTENT,
            "RichMedia", FileFault.ACTIVE_CONTENT,
            "Launch", FileFault.LAUNCH_ACTION,
            "ImportData", FileFault.LAUNCH_ACTION,
            "EmbeddedFile", FileFault.EMBEDDED_FILES,
            "EmbeddedFiles", FileFault.EMBEDDED_FILES,
            "Encrypt", FileFault.ENCRYPTED);

    /** Short: counts outside the bytes of pictures and fonts alone. */
    private static final Map<String, FileFault> AMONG_OBJECTS = Map.of("XFA", FileFault.ACTIVE_CONTENT);

    private ForbiddenNames() {}

    static void check(String name, boolean amongObjects) {
        FileFault fault = ANYWHERE.get(name);
        if (fault == null && amongObjects) {
            fault = AMONG_OBJECTS.get(name);
        }
        if (fault != null) {
            throw fault.found("/" + name);
        }
    }
}
