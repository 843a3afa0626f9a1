package org.councilbenchmark.catalogue.mapping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.MappingMethod;
import org.councilbenchmark.catalogue.correspondence.MappingStatus;
import org.councilbenchmark.catalogue.correspondence.Provenance;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;

/**
 * @param id of the mapping
 * @param title name for people
 * @param from the edition that is mapped from
 * @param to the edition or framework that is mapped to
 * @param provenance where it comes from
 * @param scaleChange what becomes of levels where scales differ
 * @param entryCount how many entries it has
 * @param createdAt when it was made
 * @param changedAt when it last changed
 * @param entries how criteria stand to each other; absent in lists
 * @param href its path
 */
record MappingView(
        UUID id,
        String title,
        MappingEnd from,
        MappingEnd to,
        Provenance provenance,
        ScaleChange scaleChange,
        int entryCount,
        Instant createdAt,
        Instant changedAt,
        List<MappingEntry> entries,
        String href) {

    /** As a list shows it, straight from the columns. */
    MappingView(
            UUID id,
            String title,
            String fromBenchmark,
            String fromEdition,
            String toBenchmark,
            String toEdition,
            String toFramework,
            String frameworkVersion,
            String frameworkUri,
            MappingMethod method,
            MappingStatus status,
            String remarks,
            ScaleChange scaleChange,
            int entryCount,
            Instant createdAt,
            Instant changedAt) {
        this(
                id,
                title,
                MappingEnd.ofEdition(fromBenchmark, fromEdition),
                new MappingEnd(toBenchmark, toEdition, toFramework, frameworkVersion, frameworkUri),
                new Provenance(method, status, remarks),
                scaleChange,
                entryCount,
                createdAt,
                changedAt,
                null,
                path(id));
    }

    static MappingView whole(Mapping mapping) {
        MappingContent content = mapping.content();
        return new MappingView(
                mapping.id,
                content.title(),
                content.from(),
                content.to(),
                content.provenance(),
                content.scaleChange(),
                mapping.entryCount,
                mapping.createdAt,
                mapping.changedAt,
                content.entries(),
                path(mapping.id));
    }

    private static String path(UUID id) {
        return "/v1/mappings/" + id;
    }
}
