package org.councilbenchmark.evidence.tus;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.councilbenchmark.evidence.resumable.UploadState;

/**
 * A resumable upload.
 *
 * @param length in bytes, as announced
 * @param received how many bytes are safe; the upload goes on there
 * @param document what it became; absent until then
 * @param expiresAt when it is cleared away unless more comes
 * @param links paths of itself and of its document
 */
record ResumableUploadView(
        UUID id, long length, long received, UUID document, Instant expiresAt, Map<String, String> links) {

    static ResumableUploadView of(UploadState upload) {
        Map<String, String> links = new TreeMap<>(Map.of("self", "/v1/uploads/" + upload.id()));
        if (upload.isFinished()) {
            links.put("document", documentPath(upload));
        }
        return new ResumableUploadView(
                upload.id(), upload.length(), upload.received(), upload.document(), upload.expiresAt(), links);
    }

    static String documentPath(UploadState upload) {
        return "/v1/documents/" + upload.document();
    }
}
