package org.councilbenchmark.evidence.s3store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/**
 * A large file on its way to one key. The object appears when the last call completes it, and not before; whatever
 * fails earlier is aborted, by us or, if we are no more, by the sweeper. Each part is read from the file as it is sent.
 *
 * @param patient for the last call, in which the server may read and write the whole object
 */
record SentInParts(S3Client client, S3Client patient, String bucket, String key) {

    private static final String TYPE = "application/octet-stream";

    void send(Path file, long bytes, long partBytes) {
        String id = client.createMultipartUpload(
                        request -> request.bucket(bucket).key(key).contentType(TYPE))
                .uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long first = 0; first < bytes; first += partBytes) {
                parts.add(sendPart(id, parts.size() + 1, file, first, Math.min(partBytes, bytes - first)));
            }
            complete(id, parts);
        } catch (RuntimeException failure) {
            abort(id, failure);
            throw failure;
        }
    }

    private CompletedPart sendPart(String id, int number, Path file, long first, long length) {
        try (FilePart content = new FilePart(file, first)) {
            String tag = client.uploadPart(
                            request -> request.bucket(bucket)
                                    .key(key)
                                    .uploadId(id)
                                    .partNumber(number)
                                    .contentLength(length),
                            RequestBody.fromContentProvider(content, length, TYPE))
                    .eTag();
            return CompletedPart.builder().partNumber(number).eTag(tag).build();
        }
    }

    /** An answer that got lost leaves no upload to complete when the call is repeated, but the object. */
    private void complete(String id, List<CompletedPart> parts) {
        try {
            patient.completeMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)));
        } catch (NoSuchUploadException completedBefore) {
            client.headObject(request -> request.bucket(bucket).key(key));
        }
    }

    private void abort(String id, RuntimeException failure) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(id));
        } catch (SdkException alsoAway) {
            failure.addSuppressed(alsoAway);
        }
    }
}
