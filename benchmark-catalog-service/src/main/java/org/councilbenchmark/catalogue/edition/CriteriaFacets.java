package org.councilbenchmark.catalogue.edition;

import java.util.List;

/**
 * How what was found is spread, so that a reader sees what a further filter would leave. Most frequent first.
 *
 * @param total how many criteria were found
 * @param approximate whether only similar words were found; absent without a search
 * @param themes by code of the theme
 * @param elements by code of the element
 * @param tags by tag
 * @param indicators by code of a linked indicator
 * @param councilTypes how many apply to each type of council
 */
record CriteriaFacets(
        long total,
        Boolean approximate,
        List<Value> themes,
        List<Value> elements,
        List<Value> tags,
        List<Value> indicators,
        List<Value> councilTypes) {

    record Value(String value, long count) {}

    static CriteriaFacets of(long total, Boolean approximate, List<CriteriaSearch.Count> counts) {
        return new CriteriaFacets(
                total,
                approximate,
                values("theme", counts),
                values("element", counts),
                values("tag", counts),
                values("indicator", counts),
                values("type", counts));
    }

    private static List<Value> values(String facet, List<CriteriaSearch.Count> counts) {
        return counts.stream()
                .filter(count -> count.facet().equals(facet))
                .map(count -> new Value(count.value(), count.found()))
                .toList();
    }
}
