package org.councilbenchmark.evidence.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.councilbenchmark.evidence.sniffing.Signature;

/**
 * Attachments of an Outlook message. The message is evidence as it was sent, so attached documents stay in it; programs,
 * macros and archives, which are not taken as files either, do not. Property tags: [MS-OXPROPS], PidTagAttach….
 */
final class OutlookMessage {

    private static final String PROPERTY = "__substg1.0_";
    /** Long name, short name and extension, as Unicode or in an eight-bit code. */
    private static final Set<String> NAMES =
            Set.of("3707001F", "3704001F", "3703001F", "3707001E", "3704001E", "3703001E");

    private static final String DATA = "37010102";
    private static final int LONGEST_NAME = 1024;
    private static final int HEAD = 8;

    private OutlookMessage() {}

    static void refuseProgramsIn(List<CompoundEntry> entries, StreamHead heads) throws IOException {
        for (CompoundEntry entry : entries) {
            String tag = entry.name().startsWith(PROPERTY) ? entry.name().substring(PROPERTY.length()) : "";
            if (NAMES.contains(tag)) {
                refuseByName(name(heads.of(entry, LONGEST_NAME).array(), tag));
            } else if (tag.equals(DATA)) {
                refuseByContent(heads.of(entry, HEAD).array());
            }
        }
    }

    private static String name(byte[] bytes, String tag) {
        String name = new String(bytes, tag.endsWith("F") ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        return name.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    private static void refuseByName(String name) {
        Signature.ofExtension(name.substring(name.lastIndexOf('.') + 1)).ifPresent(found -> {
            throw found.fault().found(name);
        });
    }

    /** A package of an accepted type begins like an archive; its name has told. */
    private static void refuseByContent(byte[] head) {
        Signature.ofContent(head).filter(found -> found != Signature.ARCHIVE).ifPresent(found -> {
            throw found.fault().found();
        });
    }
}
