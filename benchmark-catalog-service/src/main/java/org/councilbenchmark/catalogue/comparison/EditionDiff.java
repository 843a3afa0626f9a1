package org.councilbenchmark.catalogue.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that differs between two editions.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param matchedBy how nodes were recognised
 * @param summary how many changes there are of each kind that occurs
 * @param changes those of the edition first, then in the order of the later tree; what is gone follows what stayed below
 *     the same node
 */
public record EditionDiff(
        EditionCode from, EditionCode to, MatchedBy matchedBy, Map<ChangeKind, Integer> summary, List<Change> changes) {

    static EditionDiff of(EditionCode from, EditionCode to, MatchedBy matchedBy, List<Change> changes) {
        Map<ChangeKind, Integer> summary = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> summary.merge(change.kind(), 1, Integer::sum));
        return new EditionDiff(from, to, matchedBy, summary, changes);
    }

    public EditionDiff with(List<Change> others) {
        return new EditionDiff(from, to, matchedBy, summary, others);
    }
}
