package org.councilbenchmark.evidence.revision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What changes about a revision, kept apart from what never does. */
@Entity
@Table(name = "revision_state")
class RevisionStanding {

    @EmbeddedId
    Revision.Key key;

    @Enumerated(EnumType.STRING)
    RevisionState state;

    @Column(name = "changed_at")
    Instant changedAt;

    String scanner;

    String signatures;

    String finding;

    String problem;

    /** Version of the event that told the verdict; null in quarantine. */
    @Column(name = "event_version")
    Long eventVersion;

    protected RevisionStanding() {}

    /** @param eventVersion of the event that tells the acceptance; null for a revision that has to be scanned first */
    RevisionStanding(Revision revision, Long eventVersion) {
        this.key = revision.key;
        this.state = eventVersion == null ? RevisionState.QUARANTINED : RevisionState.ACCEPTED;
        this.changedAt = revision.acceptedAt;
        this.eventVersion = eventVersion;
    }

    void settle(Verdict verdict, long eventVersion) {
        this.state = verdict.finding() == null ? RevisionState.ACCEPTED : RevisionState.REJECTED;
        this.changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.scanner = verdict.scanner();
        this.signatures = verdict.signatures();
        this.finding = verdict.finding();
        this.problem = null;
        this.eventVersion = eventVersion;
    }
}
