package org.councilbenchmark.catalogue.mappingcoverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.Relation;

/**
 * How much a mapping reaches.
 *
 * @param source of the edition that is mapped from
 * @param target of the edition that is mapped to; absent for another framework, of which not all codes are known
 */
record MappingCoverage(Side source, Side target) {

    /**
     * @param of the edition
     * @param criteria how many it has
     * @param mapped how many of them are mapped
     * @param share mapped by all, 0 to 1, to 12 decimals
     * @param weightShare the same by weight
     * @param relations how many criteria have an entry of each relation; one may have several
     * @param elements the same for each element
     * @param unmapped codes of the others, in the order of the tree
     */
    record Side(
            MappingEnd of,
            int criteria,
            int mapped,
            BigDecimal share,
            BigDecimal weightShare,
            Map<Relation, Integer> relations,
            List<OfElement> elements,
            List<String> unmapped) {}

    /**
     * @param code of the element
     * @param title of the element
     * @param criteria how many it has
     * @param mapped how many of them are mapped
     * @param share mapped by all, 0 to 1, to 12 decimals
     * @param weightShare the same by weight
     * @param relations how many criteria have an entry of each relation
     */
    record OfElement(
            String code,
            String title,
            int criteria,
            int mapped,
            BigDecimal share,
            BigDecimal weightShare,
            Map<Relation, Integer> relations) {}
}
