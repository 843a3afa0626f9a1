package org.councilbenchmark.evidence.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.evidence.intake.AcceptedFile;
import org.councilbenchmark.evidence.intake.Intake;
import org.councilbenchmark.evidence.intake.OfferedFile;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.StoredContent;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Makes a received file part into a revision that can be recorded: examined, stored, and the one that was meant. */
@ApplicationScoped
class ReceivedFiles {

    @Inject
    Intake intake;

    @Inject
    ContentStore store;

    NewRevision examine(FileUpload file) {
        AcceptedFile accepted =
                intake.examine(new OfferedFile(file.filePath(), file.fileName(), file.contentType(), file.size()));
        return new NewRevision(accepted.name(), accepted.mediaType(), stored(file));
    }

    private StoredContent stored(FileUpload file) {
        StoredContent stored = store.keep(file.filePath());
        StatedDigest.check(file.getHeaders().getFirst("Content-Digest"), stored);
        return stored;
    }
}
