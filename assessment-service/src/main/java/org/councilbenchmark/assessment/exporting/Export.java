package org.councilbenchmark.assessment.exporting;

import java.time.Instant;
import java.util.List;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * Everything of an assessment at one moment.
 *
 * @param tag changes whenever anything that is written does
 * @param takenAt when it was read
 * @param live whether the scores still follow the ratings
 * @param threshold coverage from which a score is sufficient, 0 to 1
 * @param nodes overall first, then in reading order, each parent before its children
 * @param criteria all of the edition, in reading order
 */
public record Export(
        String tag,
        Instant takenAt,
        Subject subject,
        Signatures signOff,
        String ruleVersion,
        boolean live,
        Rational threshold,
        List<ScoredNode> nodes,
        List<CriterionLine> criteria) {

    /** A node with its title in the edition. */
    public record ScoredNode(NodeResult result, String title) {}

    public ScoredNode overall() {
        return nodes.get(0);
    }

    public List<CriterionLine> rated() {
        return criteria.stream().filter(line -> line.rating() != null).toList();
    }
}
