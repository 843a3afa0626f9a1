package org.councilbenchmark.evidence.crash;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A PDF of any length that is nowhere as a whole: every byte follows from its position.
 *
 * @param salt makes it unlike others of the same length
 */
record LargeFile(long bytes, long salt) {

    private static final byte[] HEAD = ascii("%PDF-1.4\n1 0 obj\n<<>>\nstream\n");
    private static final byte[] END = ascii("\nendstream\nendobj\ntrailer\n<<>>\n%%EOF\n");
    private static final int BUFFER = 128 * 1024;

    InputStream from(long offset) {
        return new Bytes(offset);
    }

    String sha256() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = from(0)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                digest.update(buffer, 0, got);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte at(long position) {
        long left = bytes - position;
        if (left <= END.length) {
            return END[END.length - (int) left];
        }
        return position < HEAD.length
                ? HEAD[(int) position]
                : (byte) ('a' + (position * 31 + salt + (position >> 12)) % 26);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private final class Bytes extends InputStream {

        private long position;

        Bytes(long offset) {
            position = offset;
        }

        @Override
        public int read() {
            return position >= bytes ? -1 : at(position++) & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, bytes - position);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = at(position++);
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
