package org.councilbenchmark.evidence.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One deed with what was told of it, never changed once written. */
@Entity
@Immutable
@Table(name = "document_history")
class JournalEntry {

    /** @param number from 1, without gaps */
    @Embeddable
    record Key(@Column(name = "document_id") UUID document, long number) {}

    @EmbeddedId
    Key key;

    Instant at;

    String by;

    @Enumerated(EnumType.STRING)
    DocumentAction action;

    /** JSON; null for none. */
    String changes;

    String reason;

    @Column(name = "event_type")
    String eventType;

    @Column(name = "event_version")
    Long eventVersion;

    @Column(name = "event_data")
    String eventData;

    protected JournalEntry() {}

    JournalEntry(Key key, Deed deed, String changes) {
        this.key = key;
        this.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.by = deed.by();
        this.action = deed.action();
        this.changes = changes;
        this.reason = deed.reason();
    }
}
