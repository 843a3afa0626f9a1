package org.councilbenchmark.evidence.resumable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An upload that may be resumed. Read as {@link UploadState}, so that nobody decides on a state that was cached. */
@Entity
@Table(name = "resumable_upload")
class ResumableUpload {

    @Id
    UUID id;

    String owner;

    @Column(name = "council_id")
    String council;

    long length;

    /** How many bytes are forced to disk. */
    long received;

    /** The Upload-Metadata as it was sent. */
    String metadata;

    @Column(name = "document_id")
    UUID document;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected ResumableUpload() {}

    ResumableUpload(UUID id, String owner, String council, long length, String metadata, Instant expiresAt) {
        this.id = id;
        this.owner = owner;
        this.council = council;
        this.length = length;
        this.metadata = metadata;
        this.expiresAt = expiresAt;
    }
}
