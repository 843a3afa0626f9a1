package org.councilbenchmark.evidence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.evidence.revision.RevisionView;
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

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "review_on")
    LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    Classification classification;

    String language;

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
        kind = facts.kind();
        demonstration = facts.demonstration();
        currentRevision = 1;
        describe(facts.metadata());
    }

    Metadata metadata() {
        return new Metadata(title, source, effectiveFrom, effectiveTo, reviewOn, classification, language);
    }

    void describe(Metadata metadata) {
        title = metadata.title();
        source = metadata.source();
        effectiveFrom = metadata.effectiveFrom();
        effectiveTo = metadata.effectiveTo();
        reviewOn = metadata.reviewOn();
        classification = metadata.classification();
        language = metadata.language();
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

    /** The event of the first accepted revision. */
    DocumentEvent.Accepted accepted(RevisionView revision) {
        return new DocumentEvent.Accepted(
                id,
                council,
                demonstration,
                revision.number(),
                revision.sha256(),
                revision.mediaType(),
                revision.bytes(),
                effectiveFrom,
                effectiveTo,
                revision.acceptedAt(),
                revision.acceptedBy(),
                revision.eventVersion());
    }

    /** The event of a further accepted revision. */
    DocumentEvent.Revised revised(RevisionView revision) {
        return new DocumentEvent.Revised(
                id,
                council,
                demonstration,
                revision.number(),
                revision.sha256(),
                revision.mediaType(),
                revision.bytes(),
                effectiveFrom,
                effectiveTo,
                revision.acceptedAt(),
                revision.acceptedBy(),
                revision.eventVersion());
    }

    /** The event of a revision that will never be used. */
    DocumentEvent.Rejected rejected(RevisionView revision) {
        return new DocumentEvent.Rejected(
                id,
                council,
                demonstration,
                revision.number(),
                revision.sha256(),
                revision.scan().finding(),
                revision.scan().scanner(),
                revision.scan().at(),
                revision.eventVersion());
    }
}
