package org.councilbenchmark.evidence.resumable;

import static org.councilbenchmark.evidence.resumable.ResumableProblem.OFFSET_CONFLICT;
import static org.councilbenchmark.evidence.resumable.ResumableProblem.UPLOAD_LOST;
import static org.councilbenchmark.evidence.resumable.ResumableProblem.UPLOAD_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.partial.Chunk;
import org.councilbenchmark.evidence.partial.ChunkChecksum;
import org.councilbenchmark.evidence.partial.PartialFile;
import org.councilbenchmark.evidence.partial.PartialFiles;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.quota.QuotaService;
import org.councilbenchmark.evidence.store.StoreAway;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Actor;

/** Begins uploads, takes their bytes and makes documents of them; each for who began it alone. */
@ApplicationScoped
public class ResumableUploadService {

    @Inject
    UploadRepository uploads;

    @Inject
    PartialFiles files;

    @Inject
    Finishing finishing;

    @Inject
    CouncilService councils;

    @Inject
    QuotaService quotas;

    @Inject
    ResumableConfig config;

    @Inject
    Actor actor;

    /** Begins an upload of which {@link Announcing} has found nothing to refuse, if there is room for it. */
    @Transactional
    UploadState begin(String council, String metadata, Amount more) {
        quotas.promise(council, more, () -> uploads.underWay(council), "Upload-Length");
        ResumableUpload upload =
                new ResumableUpload(Ids.next(), actor.id(), council, more.bytes(), metadata, nextExpiry());
        uploads.add(upload);
        return get(upload.id);
    }

    /** How it stands; empty for anybody but its owner, and for them too once the council is no longer theirs. */
    public Optional<UploadState> find(UUID id) {
        return uploads.find(id, actor.id()).filter(upload -> councils.scope().covers(upload.council()));
    }

    /** As {@link #find}; 404 where it is not to be found. */
    public UploadState get(UUID id) {
        return find(id).orElseThrow(() -> UPLOAD_NOT_FOUND.with(
                "No upload of yours has the id " + id + "; it may have expired.", "Begin a new upload."));
    }

    /**
     * How it stands, for somebody who means to go on. One that has come whole without becoming a document, because the
     * service ended between the two, becomes one now.
     */
    public UploadState resume(UUID id) {
        UploadState upload = requireBytes(id);
        if (!upload.isWhole() || upload.isFinished()) {
            return upload;
        }
        try (PartialFile file = files.take(id)) {
            return finishing.finish(get(id), file.path());
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    /** A file that is too short is read about again: it also goes when the upload was finished meanwhile. */
    private UploadState requireBytes(UUID id) {
        UploadState upload = get(id);
        if (upload.isFinished() || files.size(id) >= upload.received()) {
            return upload;
        }
        UploadState again = get(id);
        if (!again.isFinished()) {
            throw lost();
        }
        return again;
    }

    /** Takes the bytes from the offset on; with the last of them the upload becomes a document. */
    public UploadState receive(UUID id, long offset, InputStream body, ChunkChecksum checksum) throws IOException {
        get(id);
        try (PartialFile file = files.take(id)) {
            UploadState upload = get(id);
            if (offset != upload.received()) {
                throw elsewhere(upload);
            }
            if (!upload.isFinished()) {
                if (file.size() < upload.received()) {
                    throw lost();
                }
                new Chunk(file, offset, upload.length(), checksum, received -> confirm(id, received)).receive(body);
            }
            UploadState now = get(id);
            return now.isWhole() ? finishing.finish(now, file.path()) : now;
        }
    }

    private void confirm(UUID id, long received) {
        if (!uploads.confirm(id, received, nextExpiry())) {
            throw UPLOAD_NOT_FOUND.with("The upload was ended meanwhile.", "Begin a new upload.");
        }
    }

    /** Forgets an upload and what has come of it; a document that it became stays. */
    public void end(UUID id) {
        get(id);
        try (PartialFile file = files.take(id)) {
            uploads.delete(id);
            files.delete(id);
        } catch (IOException failure) {
            throw StoreAway.because(failure);
        }
    }

    private Instant nextExpiry() {
        return Instant.now().plus(config.keepFor());
    }

    private static ProblemException elsewhere(UploadState upload) {
        return OFFSET_CONFLICT.with(
                "So far " + upload.received() + " bytes are safe; the upload goes on there.",
                "Ask for the offset with HEAD and send the bytes from there on.");
    }

    private static ProblemException lost() {
        return UPLOAD_LOST.with(
                "The store no longer has the bytes that were received; perhaps another machine has them.",
                "Begin a new upload.");
    }
}
