package org.councilbenchmark.evidence.compound;

import java.nio.ByteBuffer;
import java.util.Set;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** The beginning of a Word document up to 2003 ([MS-DOC], section 2.5.2, FibBase). */
final class WordFile {

    static final int HEAD = 32;

    /** Since 1997, and of Word 6 and 95. */
    private static final Set<Integer> SIGNATURES = Set.of(0xA5EC, 0xA5DC);

    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 0x0100;

    private WordFile() {}

    static void refuseEncrypted(ByteBuffer head) {
        if (head.limit() < HEAD || !SIGNATURES.contains(Short.toUnsignedInt(head.getShort(0)))) {
            throw FileFault.MALFORMED.found("WordDocument");
        }
        if ((head.getShort(FLAGS) & ENCRYPTED) != 0) {
            throw FileFault.ENCRYPTED.found();
        }
    }
}
