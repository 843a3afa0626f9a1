package org.councilbenchmark.evidence.partial;

import static org.councilbenchmark.evidence.partial.PartialProblem.CHECKSUM_MISMATCH;
import static org.councilbenchmark.evidence.partial.PartialProblem.LONGER_THAN_ANNOUNCED;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.councilbenchmark.evidence.store.StoreAway;

/**
 * The body of one request on its way into the file. Every so many bytes they are forced to disk and confirmed, so that
 * a crash costs a few seconds of sending at most. A body whose sender stated its checksum is confirmed whole or not at
 * all. The last byte of the upload is confirmed only when nothing follows it.
 */
public final class Chunk {

    private static final int BUFFER = 128 * 1024;
    private static final long CONFIRM_EVERY = 32L * 1024 * 1024;

    private final PartialFile file;
    private final long length;
    private final ChunkChecksum checksum;
    private final LongConsumer confirmed;
    private long position;
    private long safe;

    /**
     * @param offset where it begins
     * @param length of the whole upload
     * @param confirmed hears how many bytes of the upload are safe
     */
    public Chunk(PartialFile file, long offset, long length, ChunkChecksum checksum, LongConsumer confirmed) {
        this.file = file;
        this.length = length;
        this.position = offset;
        this.safe = offset;
        this.checksum = checksum;
        this.confirmed = confirmed;
    }

    /** Reads to the end; what came before a connection broke is kept, and the break is thrown as it came. */
    public void receive(InputStream body) throws IOException {
        goOn();
        byte[] buffer = new byte[BUFFER];
        for (int got = read(body, buffer); got >= 0; got = read(body, buffer)) {
            take(buffer, got);
        }
        if (!checksum.matches()) {
            throw CHECKSUM_MISMATCH.with(
                    "The bytes arrived with another checksum; none of them was kept.",
                    "Send the same bytes again, from the same offset.");
        }
        confirm();
    }

    private int read(InputStream body, byte[] buffer) throws IOException {
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            if (!checksum.isStated()) {
                confirm();
            }
            throw broken;
        }
    }

    private void goOn() {
        try {
            file.goOnAt(position);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    private void take(byte[] bytes, int got) {
        if (position + got > length) {
            throw LONGER_THAN_ANNOUNCED.with(
                    "The upload was announced with " + length + " bytes, and more came; the surplus was not kept.",
                    "Ask for the offset and send only what is missing, or begin a new upload with the right length.");
        }
        try {
            file.write(bytes, got);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
        checksum.add(bytes, got);
        position += got;
        if (!checksum.isStated() && position - safe >= CONFIRM_EVERY && position < length) {
            confirm();
        }
    }

    private void confirm() {
        try {
            file.force();
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
        confirmed.accept(position);
        safe = position;
    }
}
