package org.councilbenchmark.evidence.link;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentEvent;
import org.councilbenchmark.evidence.linkdetail.LinkDetails;
import org.councilbenchmark.evidence.linkdetail.LinkStrength;
import org.councilbenchmark.evidence.linkdetail.Place;

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

    @Enumerated(EnumType.STRING)
    LinkStrength strength;

    String locator;

    @Embedded
    Place place;

    String note;

    @Column(name = "linked_at")
    Instant linkedAt;

    @Column(name = "linked_by")
    String linkedBy;

    /** Version of the event that told it. */
    @Column(name = "event_version")
    long eventVersion;

    /** The revision that was meant at the freeze; null before it, when the document's current one is meant. */
    Integer revision;

    /** When the assessment was completed or withdrawn; null while it is open. */
    @Column(name = "frozen_at")
    Instant frozenAt;

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
        boolean same = details.equals(new LinkDetails(strength, locator, place, note));
        strength = details.strength();
        locator = details.locator();
        place = details.place();
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
