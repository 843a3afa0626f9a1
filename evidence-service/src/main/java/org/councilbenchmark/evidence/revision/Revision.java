package org.councilbenchmark.evidence.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.evidence.store.Sha256;
import org.hibernate.annotations.Immutable;

/** One state of a document's content, never changed once written. */
@Entity
@Immutable
@Table(name = "document_revision")
class Revision {

    /** Stands where the chain has nothing before it. */
    static final String CHAIN_START = "0".repeat(64);

    /** @param number from 1, without gaps */
    @Embeddable
    record Key(@Column(name = "document_id") UUID document, int number) {}

    @EmbeddedId
    Key key;

    String sha256;

    long bytes;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "accepted_by")
    String acceptedBy;

    String chain;

    protected Revision() {}

    /** @param previous the chain value of the revision before it, or {@link #CHAIN_START} */
    Revision(Key key, NewRevision facts, String acceptedBy, String previous) {
        this.key = key;
        this.sha256 = facts.content().sha256();
        this.bytes = facts.content().bytes();
        this.mediaType = facts.mediaType();
        this.fileName = facts.fileName();
        this.acceptedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.acceptedBy = acceptedBy;
        this.chain = chainAfter(previous);
    }

    /**
     * SHA-256 over these lines in UTF-8, each ended by a line feed: previous chain value, document id, number, content
     * digest, length in bytes, media type, file name, time of acceptance (ISO 8601, UTC, microseconds at most), who
     * accepted. None of them can hold a line feed.
     */
    String chainAfter(String previous) {
        return Sha256.ofText(String.join(
                        "\n",
                        previous,
                        key.document().toString(),
                        Integer.toString(key.number()),
                        sha256,
                        Long.toString(bytes),
                        mediaType,
                        fileName,
                        acceptedAt.toString(),
                        acceptedBy)
                + "\n");
    }
}
