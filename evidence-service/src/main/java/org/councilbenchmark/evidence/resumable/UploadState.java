package org.councilbenchmark.evidence.resumable;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an upload has come.
 *
 * @param council stable id of the council whose document it becomes
 * @param received how many bytes are safe on disk; from there it goes on
 * @param metadata the Upload-Metadata as it was sent
 * @param document what it became; null until then
 */
public record UploadState(
        UUID id, String council, long length, long received, String metadata, UUID document, Instant expiresAt) {

    boolean isWhole() {
        return received == length;
    }

    public boolean isFinished() {
        return document != null;
    }
}
