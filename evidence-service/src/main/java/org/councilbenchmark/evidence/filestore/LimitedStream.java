package org.councilbenchmark.evidence.filestore;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes: a part of a file. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long length) {
        super(in);
        left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length > 0 && left == 0) {
            return -1;
        }
        int got = in.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(got, 0);
        return got;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(in.available(), left);
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(Math.min(wanted, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
