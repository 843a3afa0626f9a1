package org.councilbenchmark.evidence.resumable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.intake.Intake;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.upload.DigestField;
import org.councilbenchmark.evidence.upload.DocumentDetails;
import org.councilbenchmark.platform.http.ExpectedVersion;

/** Refuses before a byte is sent whatever would be refused once all of them have come. */
@ApplicationScoped
public class Announcing {

    @Inject
    Validator validator;

    @Inject
    CouncilService councils;

    @Inject
    DocumentService documents;

    @Inject
    Intake intake;

    @Inject
    ResumableUploadService uploads;

    /**
     * Begins an upload of a new document, or of a new revision of one.
     *
     * @param metadata the Upload-Metadata as sent; may be null
     * @param expected what the caller believes the document's version to be; asked for with a revision alone
     */
    public UploadState announce(String metadata, long length, Supplier<ExpectedVersion> expected) {
        Announcement announced = Announcement.of(metadata);
        String council = announced.document().isPresent()
                ? ofRevision(announced.document().get(), expected)
                : ofDocument(announced.details());
        intake.announce(announced.fileName(), announced.fileType(), length);
        DigestField.sha256(announced.digest(), "/digest");
        Amount more = announced.document().isPresent() ? Amount.revision(length) : Amount.document(length);
        return uploads.begin(council, metadata, more);
    }

    private String ofDocument(DocumentDetails details) {
        Set<ConstraintViolation<DocumentDetails>> faults = validator.validate(details);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        details.metadata();
        return councils.requireOwn(details.council()).id();
    }

    /** The version is checked now: a revision is only ever added, so nothing of what changes meanwhile gets lost. */
    private String ofRevision(UUID id, Supplier<ExpectedVersion> expected) {
        OwnDocument document = documents.requireFile(id);
        expected.get().require(document.version());
        return document.council();
    }
}
