package org.councilbenchmark.evidence.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps contents under their SHA-256. Whatever stands behind it keeps three promises: under a digest stands either
 * nothing or the whole content; what {@link #put} and {@link #keep} return survives the loss of power; memory does not
 * grow with a content. A store that does not answer is a problem with status 503 that the caller may repeat.
 */
public interface ContentStore {

    /**
     * What the store knows of an object without reading it.
     *
     * @param changed when it was written last
     * @param mark differs whenever the object may have been written again
     */
    record State(long bytes, Instant changed, String mark) {}

    /** Stores all that the stream gives. An object that is there already becomes young, and whole if it was damaged. */
    StoredContent put(InputStream content);

    /**
     * Stores a file that was received on this machine, as {@link #put} does, without writing its bytes a second time
     * where the store can. The file stays the caller's to delete; nobody may write to it any more.
     */
    StoredContent keep(Path received);

    /** Empty when nothing lies under the digest. */
    Optional<State> describe(String sha256);

    /** A part of a content that is there; see {@link VerifiedContents} for one that is whole too. */
    InputStream open(String sha256, long first, long length);

    /** A local file with the content, where the store has one: what can be sent without passing through memory. */
    Optional<Path> file(String sha256);

    void delete(String sha256);

    /** Gives the digests of all objects that were not written since; in any order, with bounded memory. */
    void forEachOlder(Instant before, Consumer<String> then);

    /** Fails as every call would while the store is away. */
    void requireAvailable();

    /** Clears away what half-finished writes from before the moment left outside the objects. */
    void clearLeftovers(Instant before);
}
