package org.councilbenchmark.evidence.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.councilbenchmark.evidence.sniffing.FileFault;

/** The content of one part, counted against the limit as it is read, and compared with what was said of it at its end. */
final class PartStream extends FilterInputStream {

    private static final int BUFFER = 16 * 1024;

    private final ZipPart part;
    private final UnpackingLimit limit;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private long read;

    PartStream(RandomAccessFile file, long position, ZipPart part, UnpackingLimit limit) {
        super(null);
        this.part = part;
        this.limit = limit;
        InputStream packed = new Section(file, position, part.packed());
        InputStream unpacked =
                part.method() == ZipPart.STORED ? packed : new InflaterInputStream(packed, inflater, BUFFER);
        this.in = new CheckedInputStream(unpacked, sum);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = in.read(buffer, offset, length);
        if (got > 0) {
            read += got;
            limit.count(got);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what nobody wanted, and refuses a part that is not what its directory said. */
    void finish() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        boolean whole = part.method() == ZipPart.STORED || inflater.getBytesRead() == part.packed();
        if (!whole || read != part.unpacked() || sum.getValue() != part.crc()) {
            throw FileFault.MALFORMED.found(part.name());
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** Some bytes of the file. */
    private static final class Section extends InputStream {

        private final RandomAccessFile file;
        private long position;
        private final long end;

        Section(RandomAccessFile file, long position, long length) {
            this.file = file;
            this.position = position;
            this.end = position + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            file.seek(position);
            int got = file.read(buffer, offset, (int) Math.min(length, end - position));
            position += Math.max(got, 0);
            return got;
        }
    }
}
