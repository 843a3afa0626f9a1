package org.councilbenchmark.evidence.container;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilbenchmark.evidence.sniffing.FileFault;
import org.councilbenchmark.evidence.sniffing.XmlStatement;

/**
 * What a part of an Office Open XML package refers to. Links that a reader clicks, linked pictures and linked workbooks
 * stay; what is fetched from elsewhere and then obeyed without a click does not. A template on the author's own disk
 * stays too: Word writes it into most documents, and elsewhere there is nothing at that place.
 */
final class Relationships {

    private static final Set<String> OBEYED =
            Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "control");
    /** After backslashes became slashes: another scheme than file, or another machine. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?!file:)[a-z][a-z0-9+.-]+:.*|(file:)?//[^/].*|file:/{4,}.*", Pattern.DOTALL);

    private Relationships() {}

    static void check(String name, byte[] xml) {
        XmlStatement.forEachElement(
                name,
                xml,
                element -> check(
                        element.getAttributeValue(null, "Type"),
                        element.getAttributeValue(null, "TargetMode"),
                        element.getAttributeValue(null, "Target")));
    }

    private static void check(String type, String mode, String target) {
        boolean external = "External".equalsIgnoreCase(mode);
        boolean obeyed = type != null && OBEYED.contains(type.substring(type.lastIndexOf('/') + 1));
        if (external && obeyed && target != null && isElsewhere(target)) {
            throw FileFault.REMOTE_CONTENT.found(target);
        }
    }

    private static boolean isElsewhere(String target) {
        String slashed = target.trim().toLowerCase(Locale.ROOT).replace('\\', '/');
        return ELSEWHERE.matcher(slashed).matches() && !slashed.startsWith("file://localhost/");
    }
}
