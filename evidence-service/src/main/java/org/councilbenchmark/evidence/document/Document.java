package org.councilbenchmark.evidence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.platform.http.Ids;

/** A document as its council owns it. Changed only under a row lock, so that its two counters have no gaps. */
@Entity
class Document {

    @Id
    UUID id;

    @Column(name = "council_id")
    String council;

    String title;

    String source;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    boolean demonstration;

    @Column(name = "current_revision")
    int currentRevision;

    /** Grows with every change, events or not: the ETag. */
    long version;

    /** Grows with every event. */
    @Column(name = "event_version")
    long eventVersion;

    protected Document() {}

    Document(NewDocument facts) {
        id = Ids.next();
        council = facts.council();
        title = facts.title();
        source = facts.source();
        effectiveFrom = facts.effectiveFrom();
        effectiveTo = facts.effectiveTo();
        demonstration = facts.demonstration();
        currentRevision = 1;
    }

    /** Something that others do not hear of has changed. */
    void change() {
        version++;
    }

    /** Something that others hear of has changed; returns the version of the event that tells it. */
    long changeWithEvent() {
        version++;
        return ++eventVersion;
    }

    /** The event of a revision; the same however often it is told. */
    DocumentEvent.Accepted accepted(Revision revision) {
        return new DocumentEvent.Accepted(
                id,
                council,
                demonstration,
                revision.key.number(),
                revision.sha256,
                revision.mediaType,
                revision.bytes,
                effectiveFrom,
                effectiveTo,
                revision.acceptedAt,
                revision.acceptedBy,
                revision.eventVersion);
    }
}
