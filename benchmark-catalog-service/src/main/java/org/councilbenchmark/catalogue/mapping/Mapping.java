package org.councilbenchmark.catalogue.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.MappingMethod;
import org.councilbenchmark.catalogue.correspondence.MappingStatus;
import org.councilbenchmark.catalogue.correspondence.Provenance;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;
import org.councilbenchmark.platform.http.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Mapping {

    @Id
    UUID id;

    String title;
    String fromBenchmark;
    String fromEdition;
    String toBenchmark;
    String toEdition;
    String toFramework;
    String frameworkVersion;
    String frameworkUri;

    @Enumerated(EnumType.STRING)
    MappingMethod method;

    @Enumerated(EnumType.STRING)
    MappingStatus status;

    String remarks;

    @Enumerated(EnumType.STRING)
    ScaleChange scaleChange;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MappingEntry> entries;

    int entryCount;
    Instant createdAt;
    Instant changedAt;

    /** Kept without its entries, so that its end can be told again. */
    boolean deleted;

    @Version
    long version = 1;

    protected Mapping() {}

    Mapping(MappingContent content) {
        id = Ids.next();
        createdAt = now();
        fromBenchmark = content.from().benchmark();
        fromEdition = content.from().edition();
        toBenchmark = content.to().benchmark();
        toEdition = content.to().edition();
        toFramework = content.to().framework();
        frameworkVersion = content.to().version();
        frameworkUri = content.to().uri();
        revise(content);
    }

    /** Takes over what the content says; its ends stay. */
    final void revise(MappingContent content) {
        title = content.title();
        method = content.provenance().method();
        status = content.provenance().status();
        remarks = content.provenance().remarks();
        scaleChange = content.scaleChange();
        entries = content.entries();
        entryCount = entries.size();
        changedAt = now();
    }

    void delete() {
        deleted = true;
        entries = List.of();
        entryCount = 0;
        changedAt = now();
    }

    MappingContent content() {
        return new MappingContent(
                title,
                MappingEnd.ofEdition(fromBenchmark, fromEdition),
                new MappingEnd(toBenchmark, toEdition, toFramework, frameworkVersion, frameworkUri),
                new Provenance(method, status, remarks),
                scaleChange,
                entries);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
