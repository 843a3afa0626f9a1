package org.councilbenchmark.catalogue.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.measure.Breach;

/**
 * Wholes and their parts, as they would be after a set of edits. There are two generations only: a part has no parts,
 * on no day.
 */
final class Kinship {

    /** One version of an indicator names a parent. */
    record Link(String child, LocalDate effectiveFrom, String parent) {}

    private final Set<String> known;
    private final Set<String> children;
    private final Set<String> parents;

    /**
     * @param known every code that exists, or comes to exist with the edits
     * @param links every link that stands after the edits
     */
    Kinship(Set<String> known, Collection<Link> links) {
        this.known = known;
        this.children = links.stream().map(Link::child).collect(Collectors.toCollection(HashSet::new));
        this.parents = links.stream().map(Link::parent).collect(Collectors.toCollection(HashSet::new));
    }

    /** What is wrong with making one indicator a part of the other. */
    Optional<Breach> breach(String child, String parent) {
        if (parent == null) {
            return Optional.empty();
        }
        if (!known.contains(parent)) {
            return Optional.of(unsuitable(parent, "The parent '" + parent + "' is not known."));
        }
        return child.equals(parent) || children.contains(parent) || parents.contains(child)
                ? Optional.of(
                        unsuitable(parent, "Parts have no parts, and '" + parent + "' or '" + child + "' would have."))
                : Optional.empty();
    }

    private static Breach unsuitable(String parent, String detail) {
        return new Breach(
                "parent",
                IndicatorProblem.PARENT_UNSUITABLE.slug(),
                parent,
                detail,
                "Name an indicator that is known and is not a part itself, or leave the parent out.");
    }
}
