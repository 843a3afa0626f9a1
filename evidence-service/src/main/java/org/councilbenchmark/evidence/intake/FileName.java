package org.councilbenchmark.evidence.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Cleans the name under which a file was offered, so that it can be shown and sent back without harm: no folders, no
 * control characters, no characters that turn the reading direction (with them {@code cod.exe} can read {@code
 * exe.doc}), nothing that a shell or another file system takes for its own. Never used as a storage name.
 */
final class FileName {

    static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;

    private FileName() {}

    /** The clean name; empty when nothing of it can be kept. */
    static String clean(String offered) {
        if (offered == null) {
            return "";
        }
        String name = Normalizer.normalize(offered, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;]", "_")
                .replaceAll("\\s+", " ");
        return shorten(name.replaceAll("^[ .]+|[ .]+$", ""));
    }

    /** Lower-case extension without its dot; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
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
