package org.councilbenchmark.evidence.link;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentEvent;

/** A document backs a criterion. */
@Entity
@Table(name = "evidence_link")
class Link {

    /** @param criterion node code in the assessment's edition */
    @Embeddable
    record Key(
            @Column(name = "document_id") UUID document,
            @Column(name = "assessment_id") UUID assessment,
            String criterion) {}

    @EmbeddedId
    Key key;

    @Column(name = "council_id")
    String council;

    String locator;

    String note;

    @Column(name = "linked_at")
    Instant linkedAt;

    @Column(name = "linked_by")
    String linkedBy;

    /** Version of the event that told it. */
    @Column(name = "event_version")
    long eventVersion;

    protected Link() {}

    Link(Key key, String council, String linkedBy, long eventVersion) {
        this.key = key;
        this.council = council;
        this.linkedBy = linkedBy;
        this.eventVersion = eventVersion;
        this.linkedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes over the details; false when they say the same already. */
    boolean describe(LinkDetails details) {
        boolean same = Objects.equals(locator, details.locator()) && Objects.equals(note, details.note());
        locator = details.locator();
        note = details.note();
        return !same;
    }

    /** The event that tells it; the same however often it is told. */
    DocumentEvent.Linked linked(boolean demonstration) {
        return new DocumentEvent.Linked(
                key.document(),
                council,
                demonstration,
                key.assessment(),
                key.criterion(),
                linkedAt,
                linkedBy,
                eventVersion);
    }
}
