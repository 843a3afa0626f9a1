package org.councilbenchmark.evidence.partial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What has come of one upload, held for one writer alone until it is closed. */
public final class PartialFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final Runnable release;

    PartialFile(Path path, FileChannel channel, Runnable release) {
        this.path = path;
        this.channel = channel;
        this.release = release;
    }

    public Path path() {
        return path;
    }

    public long size() throws IOException {
        return channel.size();
    }

    /** Cuts off what lies behind the offset, so that the next bytes stand there. */
    void goOnAt(long offset) throws IOException {
        channel.truncate(offset).position(offset);
    }

    void write(byte[] bytes, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    void force() throws IOException {
        channel.force(true);
    }

    /** Lets the next writer in; the system does the same when this process dies. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            release.run();
        }
    }
}
