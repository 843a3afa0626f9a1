package org.councilbenchmark.evidence.compound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The first bytes of streams; what tells them apart always stands there. */
final class StreamHead {

    private static final int MINI_SECTOR = 64;
    /** How far the two chains of the small streams are followed: 32 MiB of small streams. */
    private static final int MOST_SECTORS = 1 << 16;

    private final CompoundFile file;
    private final CompoundEntry root;
    private List<Integer> smallStreams;
    private List<Integer> miniFat;

    StreamHead(CompoundFile file, List<CompoundEntry> entries) {
        this.file = file;
        this.root = entries.get(0);
    }

    /** At most so many bytes of the stream; fewer when it is shorter, or its chain is. */
    ByteBuffer of(CompoundEntry stream, int most) throws IOException {
        int length = (int) Math.min(stream.bytes(), most);
        byte[] head = stream.bytes() < file.miniCutoff() ? small(stream, length) : large(stream, length);
        return ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] large(CompoundEntry stream, int length) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int sector : file.chain(stream.sector(), length / file.sectorSize() + 1)) {
            head.write(file.sector(sector).array(), 0, Math.min(file.sectorSize(), length - head.size()));
        }
        return head.toByteArray();
    }

    /** Small streams share the root's own stream, with a table of their own ([MS-CFB], section 2.4). */
    private byte[] small(CompoundEntry stream, int length) throws IOException {
        if (smallStreams == null) {
            smallStreams = file.chain(root.sector(), MOST_SECTORS);
            miniFat = file.chain(file.firstOfMiniFat(), MOST_SECTORS);
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int sector = stream.sector();
        while (head.size() < length && sector >= 0) {
            byte[] bytes = new byte[Math.min(MINI_SECTOR, length - head.size())];
            at(smallStreams, sector, MINI_SECTOR).get(bytes);
            head.writeBytes(bytes);
            sector = at(miniFat, sector, Integer.BYTES).getInt();
        }
        return head.toByteArray();
    }

    /** The place of the so-manieth item in a stream. */
    private ByteBuffer at(List<Integer> chain, int index, int size) throws IOException {
        int perSector = file.sectorSize() / size;
        return file.sector(chain.get(index / perSector)).position(index % perSector * size);
    }
}
