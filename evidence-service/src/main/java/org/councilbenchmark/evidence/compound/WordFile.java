package org.councilbenchmark.evidence.compound;

import java.nio.ByteBuffer;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** The beginning of a Word document up to 2003 ([MS-DOC], section 2.5.2, FibBase). */
final class WordFile {

    static final int HEAD = 32;

    private static final int SIGNATURE = 0xA5EC;
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 0x0100;

    private WordFile() {}

    static void refuseEncrypted(ByteBuffer head) {
        if (head.limit() < HEAD || Short.toUnsignedInt(head.getShort(0)) != SIGNATURE) {
            throw FileFault.MALFORMED.found("WordDocument");
        }
        if ((head.getShort(FLAGS) & ENCRYPTED) != 0) {
            throw FileFault.ENCRYPTED.found();
        }
    }
}
