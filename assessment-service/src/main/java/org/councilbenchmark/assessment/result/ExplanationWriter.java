package org.councilbenchmark.assessment.result;

import java.util.function.UnaryOperator;
import org.councilbenchmark.assessment.result.ExplanationView.Arithmetic;
import org.councilbenchmark.assessment.result.ExplanationView.Cap;
import org.councilbenchmark.assessment.result.ExplanationView.Exact;
import org.councilbenchmark.assessment.result.ExplanationView.Exclusion;
import org.councilbenchmark.assessment.result.ExplanationView.Node;
import org.councilbenchmark.assessment.result.ExplanationView.RatingInput;
import org.councilbenchmark.assessment.result.ExplanationView.Term;
import org.councilbenchmark.assessment.scoring.Explanation.OfCriterion;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.councilbenchmark.assessment.scoring.NodeScore;

/** Writes the arithmetic of a node and of all beneath it, with the titles of the edition. */
final class ExplanationWriter {

    private final UnaryOperator<String> titles;

    /** @param titles of nodes by their codes */
    ExplanationWriter(UnaryOperator<String> titles) {
        this.titles = titles;
    }

    Node write(NodeScore node) {
        return new Node(
                node.code(),
                node.type(),
                titles.apply(node.code()),
                Exact.of(node.weight()),
                Exact.of(node.score()),
                Exact.of(node.coverage()),
                node.sufficient(),
                node.capped(),
                node.label(),
                exclusion(node),
                node.explanation() instanceof OfCriterion inputs ? rating(inputs) : null,
                node.explanation() instanceof OfParent sums ? arithmetic(sums) : null);
    }

    private static Exclusion exclusion(NodeScore node) {
        return node.exclusion() == null
                ? null
                : new Exclusion(node.exclusion().kind().name(), node.exclusion().reason());
    }

    private static RatingInput rating(OfCriterion inputs) {
        String formula = inputs.level() == null
                ? null
                : "(%d − %d) / (%d − %d) × 100".formatted(inputs.level(), inputs.min(), inputs.max(), inputs.min());
        return new RatingInput(
                inputs.scale(),
                inputs.min(),
                inputs.max(),
                inputs.core(),
                inputs.level(),
                inputs.levelLabel(),
                inputs.limiting(),
                formula);
    }

    private Arithmetic arithmetic(OfParent sums) {
        return new Arithmetic(
                Exact.of(sums.numerator()),
                Exact.of(sums.denominator()),
                Exact.of(sums.rawScore()),
                sums.cap() == null
                        ? null
                        : new Cap(
                                Exact.of(sums.cap().limit()),
                                sums.cap().label(),
                                sums.cap().causes()),
                Exact.of(sums.coveredWeight()),
                Exact.of(sums.applicableWeight()),
                sums.terms().stream()
                        .map(term -> new Term(
                                Exact.of(term.weightedScore()), Exact.of(term.weightedCoverage()), write(term.child())))
                        .toList());
    }
}
