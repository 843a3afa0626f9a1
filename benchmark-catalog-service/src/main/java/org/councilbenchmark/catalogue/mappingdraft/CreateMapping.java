package org.councilbenchmark.catalogue.mappingdraft;

import java.util.List;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Provenance;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;

/**
 * A mapping to be made.
 *
 * @param title name for people
 * @param from the published edition that is mapped from
 * @param to another published edition, or another framework
 * @param provenance where it comes from; HUMAN and DRAFT when left out
 * @param scaleChange what becomes of levels; needed where mapped criteria are rated on different scales
 * @param propose true to have the entries made from the keys of both editions, in place of {@code entries}
 * @param entries how criteria stand to each other, at most 10,000
 */
public record CreateMapping(
        String title,
        MappingEnd from,
        MappingEnd to,
        Provenance provenance,
        ScaleChange scaleChange,
        Boolean propose,
        List<MappingEntry> entries) {

    boolean wantsProposal() {
        return Boolean.TRUE.equals(propose);
    }

    MappingContent content() {
        return new MappingContent(title, from, to, provenance, scaleChange, null);
    }
}
