package org.councilbenchmark.evidence.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param facets counts over all pages, the largest first, by the name of the parameter that narrows to them (year: of the
 *     first day of the document's period); absent unless asked for
 */
record FoundDocuments(List<FoundDocument> items, int page, int size, long total, Map<String, List<FacetValue>> facets) {

    /** @param label how people call it; absent where the value says it */
    record FacetValue(String value, String label, long count) {}
}
