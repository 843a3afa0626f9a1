package org.councilbenchmark.evidence.partial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What has come of one upload, held for one writer alone until it is closed. */
public final class PartialFile implements AutoCloseable {

    private final Path path;
    private FileChannel channel;
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
        if (isShared()) {
            becomeOwn();
        }
        channel.truncate(offset).position(offset);
    }

    /**
     * An upload that had come whole may have become a content by getting a second name. If the database was then put
     * back to an earlier day, the upload goes on, and the content's bytes are not its to change.
     */
    private boolean isShared() throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                && (int) Files.getAttribute(path, "unix:nlink") > 1;
    }

    private void becomeOwn() throws IOException {
        Path copy = path.resolveSibling(path.getFileName() + ".copy");
        Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        FileChannel own = FileChannel.open(copy, StandardOpenOption.WRITE);
        try {
            own.lock();
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            own.close();
            throw failure;
        }
        channel.close();
        channel = own;
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
