package org.councilbenchmark.evidence.resumable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentKind;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.NewDocument;
import org.councilbenchmark.evidence.intake.AcceptedFile;
import org.councilbenchmark.evidence.intake.Intake;
import org.councilbenchmark.evidence.intake.OfferedFile;
import org.councilbenchmark.evidence.partial.PartialFiles;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.StoredContent;
import org.councilbenchmark.evidence.upload.StatedDigest;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Makes a document of an upload that has come whole, exactly as a form does. The document and the upload's note of it
 * are one transaction, so however often this is begun again after a crash, it makes one document.
 */
@ApplicationScoped
class Finishing {

    private static final Logger LOG = Logger.getLogger(Finishing.class);

    @Inject
    Intake intake;

    @Inject
    ContentStore store;

    @Inject
    DocumentService documents;

    @Inject
    UploadRepository uploads;

    @Inject
    PartialFiles files;

    /** The caller holds the file. */
    UploadState finish(UploadState whole, Path file) {
        if (whole.isFinished()) {
            return whole;
        }
        Announcement announced = Announcement.of(whole.metadata());
        AcceptedFile accepted =
                intake.examine(new OfferedFile(file, announced.fileName(), announced.fileType(), whole.length()));
        StoredContent stored = store.keep(file);
        StatedDigest.check(announced.digest(), "/digest", stored);
        NewRevision revision = new NewRevision(accepted.name(), accepted.mediaType(), stored);
        UUID document = QuarkusTransaction.requiringNew().call(() -> record(whole, announced, revision));
        clear(whole.id());
        return new UploadState(
                whole.id(),
                whole.council(),
                whole.length(),
                whole.received(),
                whole.metadata(),
                document,
                whole.expiresAt());
    }

    /** The document is recorded: what fails now is left to the sweeper. */
    private void clear(UUID upload) {
        try {
            files.delete(upload);
        } catch (ProblemException later) {
            LOG.warnf("file of a finished upload stays id=%s", upload);
        }
    }

    private UUID record(UploadState whole, Announcement announced, NewRevision revision) {
        ResumableUpload upload = uploads.lock(whole.id()).orElseThrow();
        if (upload.document == null) {
            upload.document = announced
                    .document()
                    .map(id -> documents.revise(id, new ExpectedVersion.Existing(), revision))
                    .orElseGet(() -> documents.accept(asDocument(whole, announced, revision)))
                    .view()
                    .id();
        }
        return upload.document;
    }

    private static NewDocument asDocument(UploadState whole, Announcement announced, NewRevision revision) {
        return new NewDocument(
                whole.council(),
                DocumentKind.FILE,
                announced.details().metadata(),
                announced.details().isDemonstration(),
                revision);
    }
}
