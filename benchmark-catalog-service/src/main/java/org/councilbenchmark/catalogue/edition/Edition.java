package org.councilbenchmark.catalogue.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.platform.http.Ids;

@Entity
class Edition {

    private static final int TAG_DIGITS = 32;

    @Id
    UUID id;

    String benchmark;
    String code;
    String title;
    String language;

    @Enumerated(EnumType.STRING)
    EditionStatus status;

    String defaultScale;
    BigDecimal coverageThreshold;
    int nodes;
    int criteria;

    /** Of all titles, wordings and guidance. */
    long characters;

    String checksum;
    Instant publishedAt;

    /** Edition of the same benchmark that it was copied from. */
    String basedOn;

    Instant changedAt;
    Instant retiredAt;
    String retirementReason;
    String successor;

    @Version
    long version = 1;

    protected Edition() {}

    static Edition draft(EditionContent content, String basedOn) {
        Edition edition = new Edition();
        edition.id = Ids.next();
        edition.benchmark = content.benchmark();
        edition.code = content.edition();
        edition.status = EditionStatus.DRAFT;
        edition.basedOn = basedOn;
        edition.describe(content);
        return edition;
    }

    /** Takes over what the content says of the edition as a whole. */
    final void describe(EditionContent content) {
        title = content.title();
        language = content.language();
        defaultScale = content.scale().code();
        coverageThreshold = content.coverageThreshold();
        nodes = (int) content.nodes().count();
        criteria = (int) content.nodes()
                .filter(node -> node.type() == NodeType.CRITERION)
                .count();
        characters = content.nodes().mapToLong(NodeContent::characters).sum();
        changedAt = now();
    }

    void publish(EditionContent content) {
        status = EditionStatus.PUBLISHED;
        checksum = content.checksum();
        changedAt = now();
        publishedAt = changedAt;
    }

    void retire(String reason, String inItsPlace) {
        status = EditionStatus.RETIRED;
        retirementReason = reason;
        successor = inItsPlace;
        changedAt = now();
        retiredAt = changedAt;
    }

    boolean isDraft() {
        return status == EditionStatus.DRAFT;
    }

    /** ETag: the version, and for what is published the beginning of its checksum, which no other content has. */
    String tag() {
        return checksum == null ? Long.toString(version) : version + "." + checksum.substring(0, TAG_DIGITS);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
