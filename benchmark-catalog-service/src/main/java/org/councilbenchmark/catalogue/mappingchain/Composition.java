package org.councilbenchmark.catalogue.mappingchain;

import static org.councilbenchmark.catalogue.correspondence.Relation.EQUAL;
import static org.councilbenchmark.catalogue.correspondence.Relation.INTERSECTS;
import static org.councilbenchmark.catalogue.correspondence.Relation.NONE;
import static org.councilbenchmark.catalogue.correspondence.Relation.SUBSET;
import static org.councilbenchmark.catalogue.correspondence.Relation.SUPERSET;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.catalogue.correspondence.Relation;

/**
 * What follows from two relations, with each criterion taken as a set that is not empty. A subset may be the whole; to
 * intersect is to share at least something.
 */
final class Composition {

    private Composition() {}

    /** How A stands to C when A stands so to B and B so to C; empty where that is left open. */
    static Optional<Relation> of(Relation first, Relation second) {
        if (first == EQUAL) {
            return Optional.of(second);
        }
        return Optional.ofNullable(
                switch (second) {
                    case EQUAL -> first;
                    case SUBSET -> first == SUBSET ? SUBSET : first == NONE ? null : INTERSECTS;
                    case SUPERSET -> first == SUPERSET ? SUPERSET : first == NONE ? NONE : null;
                    case INTERSECTS -> first == SUPERSET ? INTERSECTS : null;
                    case NONE -> first == SUBSET ? NONE : null;
                });
    }

    /** What holds when all of these hold of one pair; empty where they contradict each other. */
    static Optional<Relation> all(Collection<Relation> relations) {
        Set<Relation> held = EnumSet.copyOf(relations);
        if (held.contains(NONE)) {
            return held.size() == 1 ? Optional.of(NONE) : Optional.empty();
        }
        if (held.contains(EQUAL) || held.contains(SUBSET) && held.contains(SUPERSET)) {
            return Optional.of(EQUAL);
        }
        return Optional.of(held.contains(SUBSET) ? SUBSET : held.contains(SUPERSET) ? SUPERSET : INTERSECTS);
    }
}
