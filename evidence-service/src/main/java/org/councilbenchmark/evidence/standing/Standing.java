package org.councilbenchmark.evidence.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a document. Written under the lock of the document's own row. */
@Entity
@Table(name = "document_standing")
class Standing {

    @Id
    @Column(name = "document_id")
    UUID document;

    @Column(name = "superseded_by")
    UUID supersededBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    @Column(name = "retain_until")
    LocalDate retainUntil;

    @Column(name = "held_since")
    Instant heldSince;

    @Column(name = "held_by")
    String heldBy;

    @Column(name = "hold_reason")
    String holdReason;

    @Column(name = "disposed_at")
    Instant disposedAt;

    @Column(name = "disposed_by")
    String disposedBy;

    protected Standing() {}

    Standing(UUID document) {
        this.document = document;
    }
}
