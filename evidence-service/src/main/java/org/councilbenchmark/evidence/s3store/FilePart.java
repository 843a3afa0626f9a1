package org.councilbenchmark.evidence.s3store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import software.amazon.awssdk.http.ContentStreamProvider;

/** A file from some byte on, opened anew for each attempt to send it; the SDK reads as many bytes as it was told. */
final class FilePart implements ContentStreamProvider, AutoCloseable {

    private final Path file;
    private final long first;
    private InputStream current = InputStream.nullInputStream();

    FilePart(Path file, long first) {
        this.file = file;
        this.first = first;
    }

    @Override
    public InputStream newStream() {
        close();
        try {
            current = Channels.newInputStream(FileChannel.open(file).position(first));
            return current;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The SDK leaves that to whoever provides the streams. */
    @Override
    public void close() {
        try {
            current.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
