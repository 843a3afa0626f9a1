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

    protected Link() {}

    Link(Key key, String council, String linkedBy) {
        this.key = key;
        this.council = council;
        this.linkedBy = linkedBy;
        this.linkedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes over the details; false when they say the same already. */
    boolean describe(LinkDetails details) {
        boolean same = Objects.equals(locator, details.locator()) && Objects.equals(note, details.note());
        locator = details.locator();
        note = details.note();
        return !same;
    }
}
