package org.councilbenchmark.catalogue.correspondence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/**
 * How some criteria stand to one.
 *
 * @param sources codes of criteria of the edition that is mapped from
 * @param target code of a criterion of the edition that is mapped to, or any code of the other framework
 * @param relation EQUAL, SUBSET, SUPERSET, INTERSECTS or NONE: each source … target
 * @param strength how firmly it holds, from 0 to 1; 1 when left out
 * @param rationale why, for those who check it
 */
public record MappingEntry(
        List<String> sources, String target, Relation relation, BigDecimal strength, String rationale) {

    public MappingEntry {
        strength = strength == null ? BigDecimal.ONE : ExactDecimal.plain(strength);
    }

    /** An entry that nobody doubts. */
    public static MappingEntry certain(List<String> sources, String target, Relation relation, String rationale) {
        return new MappingEntry(List.copyOf(sources), target, relation, BigDecimal.ONE, rationale);
    }

    public boolean hasSources() {
        return sources != null && sources.stream().allMatch(Objects::nonNull);
    }
}
