package org.councilbenchmark.evidence.container;

import org.councilbenchmark.evidence.sniffing.FileFault;

/** How much one file may unpack to; counted while unpacking, over all its parts. Not for use by several files. */
public final class UnpackingLimit {

    /** Unpacked over packed size: documents stay well below, bombs are far above. */
    private static final int LARGEST_RATIO = 100;

    /** Below this a part is harmless whatever its ratio; empty spreadsheets pack very well. */
    private static final long RATIO_COUNTS_FROM = 64L * 1024 * 1024;

    private final int mostParts;
    private final long mostBytes;
    private int parts;
    private long bytes;
    private long packed;
    private long ofPart;

    public UnpackingLimit(int mostParts, long mostBytes) {
        this.mostParts = mostParts;
        this.mostBytes = mostBytes;
    }

    int mostParts() {
        return mostParts;
    }

    /** A part of the file itself begins, of this many bytes as they lie in it. */
    void begin(long packedBytes) {
        packed = packedBytes;
        ofPart = 0;
        countPart();
    }

    /** Parts of packages inside count too. */
    void countPart() {
        if (++parts > mostParts) {
            throw FileFault.TOO_MANY_PARTS.found();
        }
    }

    void count(int unpacked) {
        bytes += unpacked;
        ofPart += unpacked;
        if (bytes > mostBytes || ofPart > RATIO_COUNTS_FROM && ofPart / LARGEST_RATIO > packed) {
            throw FileFault.UNPACKS_TOO_LARGE.found();
        }
    }
}
