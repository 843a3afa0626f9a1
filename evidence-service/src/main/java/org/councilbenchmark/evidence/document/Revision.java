package org.councilbenchmark.evidence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.evidence.store.StoredContent;
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

    /** Version of the event that told it. */
    @Column(name = "event_version")
    long eventVersion;

    String chain;

    protected Revision() {}

    /** The first revision of a new document. */
    static Revision first(Document document, NewDocument facts, String acceptedBy) {
        Revision revision = new Revision();
        revision.key = new Key(document.id, 1);
        revision.sha256 = facts.content().sha256();
        revision.bytes = facts.content().bytes();
        revision.mediaType = facts.mediaType();
        revision.fileName = facts.fileName();
        revision.acceptedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        revision.acceptedBy = acceptedBy;
        revision.eventVersion = document.changeWithEvent();
        revision.chain = revision.chainAfter(CHAIN_START);
        return revision;
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

    StoredContent content() {
        return new StoredContent(sha256, bytes);
    }
}
