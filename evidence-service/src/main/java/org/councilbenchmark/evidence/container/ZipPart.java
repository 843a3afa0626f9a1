package org.councilbenchmark.evidence.container;

/**
 * One part as the archive's directory describes it; nothing of it is believed before the bytes have shown it.
 *
 * @param method 0 stored, 8 deflated
 * @param flags bit 0 encrypted, bit 3 sizes behind the data
 * @param packed bytes in the archive
 * @param unpacked bytes of the content
 * @param header where its local header stands
 * @param attributes external ones; the upper half is a Unix mode
 */
record ZipPart(String name, int method, int flags, long crc, long packed, long unpacked, long header, long attributes) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** Bit 0, and bit 13 of strong encryption. */
    private static final int ENCRYPTED = 0x2001;

    private static final int KIND_OF_FILE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isLink() {
        return (attributes >>> 16 & KIND_OF_FILE) == SYMBOLIC_LINK;
    }
}
