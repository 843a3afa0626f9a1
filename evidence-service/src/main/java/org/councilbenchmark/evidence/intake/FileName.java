package org.councilbenchmark.evidence.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cleans the name under which a file was offered, so that it can be shown and sent back without harm: no folders, no
 * control characters, no characters that turn the reading direction (with them {@code cod.exe} can read {@code
 * exe.doc}), no characters that only look like a point or a slash, nothing that a shell or another file system takes for
 * its own, such as the names of devices. Never used as a storage name.
 */
final class FileName {

    static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;
    /** One dot leader, ideographic and half-width full stops, small and full-width full stops. */
    private static final String POINTS = "[\u2024\u3002\uFF61\uFE52\uFF0E]";
    /** Fraction and division slashes, full-width solidus, and their mirror images. */
    private static final String SLASHES = "[\u2044\u2215\u29F8\uFF0F\u2216\u29F5\u29F9\uFE68\uFF3C]";
    /** Would be a point, a slash, a percent sign or the end for whoever decodes once more. */
    private static final String ENCODED = "%(?i:2e|2f|5c|25|00)";

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** The clean name; empty when nothing of it can be kept. */
    static String clean(String offered) {
        if (offered == null) {
            return "";
        }
        String name = Normalizer.normalize(offered, Normalizer.Form.NFC);
        name = name.replaceAll(POINTS, ".").replaceAll(SLASHES, "/").replaceAll(ENCODED, "_");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;]", "_")
                .replaceAll("\\s+", " ");
        name = shorten(withoutEdges(name));
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** Lower-case extension without its dot; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Windows drops points and blanks at the end; at the start a point hides a file. */
    private static String withoutEdges(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && " .".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " .".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /** Cuts the middle, not the extension, and no character in two. */
    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > LONGEST_EXTENSION
                ? ""
                : name.substring(name.length() - extension.length() - 1);
        int end = LONGEST - tail.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + tail;
    }
}
