package org.councilbenchmark.evidence.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        List<String> lines = file.getHeaders().get("Content-Digest");
        String stated = lines == null || lines.isEmpty() ? null : String.join(", ", lines);
        DigestField.sha256(stated, "/file");
        StoredContent stored = store.keep(file.filePath());
        StatedDigest.check(stated, "/file", stored);
        return stored;
    }
}
