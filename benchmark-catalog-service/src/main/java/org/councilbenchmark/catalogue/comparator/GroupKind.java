package org.councilbenchmark.catalogue.comparator;

import java.util.EnumSet;
import java.util.Set;

/** What holds the members of a group together. */
enum GroupKind {
    ENGLAND,
    REGION,
    TYPE,
    COUNTY,
    TIER,
    /** For each subject its own neighbours, by a model. */
    NEAREST_NEIGHBOURS,
    /** A list that its owner has chosen. */
    POOL;

    /** Kinds that people choose the members of. */
    static final Set<GroupKind> STORED = EnumSet.of(NEAREST_NEIGHBOURS, POOL);

    boolean stored() {
        return STORED.contains(this);
    }
}
