package org.councilbenchmark.catalogue.correspondence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that a mapping says.
 *
 * @param title name for people; null when it has none
 * @param from the edition on the left
 * @param to the edition or framework on the right
 * @param provenance where it comes from
 * @param scaleChange what becomes of levels where scales differ; null where none do
 * @param entries in the order of their author; as they were sent, nulls included, until they are checked
 */
public record MappingContent(
        String title,
        MappingEnd from,
        MappingEnd to,
        Provenance provenance,
        ScaleChange scaleChange,
        List<MappingEntry> entries) {

    public MappingContent {
        entries = entries == null ? null : Collections.unmodifiableList(new ArrayList<>(entries));
    }
}
