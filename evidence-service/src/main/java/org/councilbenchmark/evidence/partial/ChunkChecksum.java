package org.councilbenchmark.evidence.partial;

import java.security.MessageDigest;

/** The checksum that was stated of one request's bytes, and what it turns out to be. */
public final class ChunkChecksum {

    private static final ChunkChecksum NONE = new ChunkChecksum(null, null);

    private final MessageDigest digest;
    private final byte[] stated;

    private ChunkChecksum(MessageDigest digest, byte[] stated) {
        this.digest = digest;
        this.stated = stated;
    }

    public static ChunkChecksum none() {
        return NONE;
    }

    public static ChunkChecksum of(MessageDigest digest, byte[] stated) {
        return new ChunkChecksum(digest, stated);
    }

    boolean isStated() {
        return digest != null;
    }

    void add(byte[] bytes, int length) {
        if (digest != null) {
            digest.update(bytes, 0, length);
        }
    }

    boolean matches() {
        return digest == null || MessageDigest.isEqual(digest.digest(), stated);
    }
}
