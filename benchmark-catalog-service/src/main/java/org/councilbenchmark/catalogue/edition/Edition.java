package org.councilbenchmark.catalogue.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.platform.http.Ids;

@Entity
class Edition {

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
    String checksum;
    Instant publishedAt;

    @Version
    long version = 1;

    protected Edition() {}

    /** An edition published with this content and these nodes. */
    static Edition published(UUID id, EditionContent content, List<Node> nodes) {
        Edition edition = new Edition();
        edition.id = id;
        edition.benchmark = content.benchmark();
        edition.code = content.edition();
        edition.title = content.title();
        edition.language = content.language();
        edition.status = EditionStatus.PUBLISHED;
        edition.defaultScale = content.scale().code();
        edition.coverageThreshold = content.coverageThreshold();
        edition.nodes = nodes.size();
        edition.criteria = (int) nodes.stream()
                .filter(node -> node.nodeType == NodeType.CRITERION)
                .count();
        edition.checksum = content.checksum();
        edition.publishedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return edition;
    }

    static UUID nextId() {
        return Ids.next();
    }
}
