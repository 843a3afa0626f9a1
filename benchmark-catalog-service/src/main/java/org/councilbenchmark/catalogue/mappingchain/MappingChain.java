package org.councilbenchmark.catalogue.mappingchain;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.Relation;

/**
 * What two mappings say together.
 *
 * @param from where the first begins
 * @param over where the first ends and the second begins
 * @param to where the second ends
 * @param entries pairs whose relation follows
 * @param undetermined pairs that a path connects, but whose relation does not follow
 * @param contradictory pairs of which the paths say what cannot all hold
 */
record MappingChain(
        MappingEnd from,
        MappingEnd over,
        MappingEnd to,
        List<Link> entries,
        List<Link> undetermined,
        List<Link> contradictory) {

    /**
     * @param source code in the first edition
     * @param target code at the end
     * @param relation how the source stands to the target; absent where that does not follow
     * @param strength of the strongest path that says so; where it follows only from several, of the weakest
     * @param paths all ways from source to target
     */
    record Link(String source, String target, Relation relation, BigDecimal strength, List<Step> paths) {}

    /**
     * @param over code in the middle
     * @param first how the source stands to it
     * @param second how it stands to the target
     * @param relation what follows; absent where nothing does
     * @param strength product of both strengths, exact
     */
    record Step(String over, Relation first, Relation second, Relation relation, BigDecimal strength) {}
}
