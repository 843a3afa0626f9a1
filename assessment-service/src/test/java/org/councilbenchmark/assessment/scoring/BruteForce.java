package org.councilbenchmark.assessment.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.scoring.EditionNode.Criterion;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;

/**
 * The same rules by another road, slow and naive: a node's score is the sum over the headings beneath it of the
 * heading's score times its share, the share being the product of weight ÷ siblings' weight on every step of the way.
 * In 60 digits of {@link BigDecimal}; no code of the package but its input is used.
 */
final class BruteForce {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RandomAssessment given;
    private final BigDecimal capLimit;

    BruteForce(RandomAssessment given) {
        this.given = given;
        this.capLimit = decimal(given.defaultScale.bands().bands().get(1).from());
    }

    /** Null when nothing beneath is assessed. */
    BigDecimal score(EditionNode node) {
        if (!assessed(node)) {
            return null;
        }
        if (node instanceof Criterion criterion) {
            return score(criterion);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (List<EditionNode> way : waysDown(node, NodeType.HEADING)) {
            EditionNode heading = way.get(way.size() - 1);
            if (assessed(heading)) {
                sum = sum.add(share(way, true).multiply(headingScore((Parent) heading)), DIGITS);
            }
        }
        return sum;
    }

    /** Null when nothing beneath is applicable. */
    BigDecimal coverage(EditionNode node) {
        if (!applicable(node)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (List<EditionNode> way : waysDown(node, NodeType.CRITERION)) {
            if (assessed(way.get(way.size() - 1))) {
                sum = sum.add(share(way, false), DIGITS);
            }
        }
        return sum;
    }

    private BigDecimal headingScore(Parent heading) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean capped = false;
        for (EditionNode node : heading.children()) {
            Criterion criterion = (Criterion) node;
            if (assessed(criterion)) {
                sum = sum.add(share(List.of(heading, criterion), true).multiply(score(criterion)), DIGITS);
                capped |= criterion.core()
                        && level(criterion) == criterion.scale().lowestLevel();
            }
        }
        return capped ? sum.min(capLimit) : sum;
    }

    private BigDecimal score(Criterion criterion) {
        RatingScale scale = criterion.scale();
        return HUNDRED.multiply(BigDecimal.valueOf(level(criterion) - scale.min()))
                .divide(BigDecimal.valueOf(scale.max() - scale.min()), DIGITS);
    }

    private int level(Criterion criterion) {
        return ((Rating.Level) given.ratings.get(criterion.code())).level();
    }

    /** Product of the steps of a way down; a step's siblings are those assessed, or all that apply. */
    private BigDecimal share(List<EditionNode> way, boolean amongAssessed) {
        BigDecimal share = BigDecimal.ONE;
        for (int i = 1; i < way.size(); i++) {
            BigDecimal siblings = ((Parent) way.get(i - 1))
                    .children().stream()
                            .filter(amongAssessed ? this::assessed : this::applicable)
                            .map(sibling -> decimal(sibling.weight()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            share = share.multiply(decimal(way.get(i).weight())).divide(siblings, DIGITS);
        }
        return share;
    }

    private boolean assessed(EditionNode node) {
        return criteriaBeneath(node).stream()
                .anyMatch(criterion -> given.ratings.get(criterion.code()) instanceof Rating.Level);
    }

    private boolean applicable(EditionNode node) {
        return criteriaBeneath(node).stream()
                .anyMatch(criterion -> !(given.ratings.get(criterion.code()) instanceof Rating.NotApplicable)
                        && given.notApplicable.keySet().stream().noneMatch(code -> isAtOrBeneath(criterion, code)));
    }

    /** Codes of a random assessment spell out the way: {@code .1.2} lies beneath {@code .1}. */
    private static boolean isAtOrBeneath(EditionNode criterion, String code) {
        return (criterion.code() + ".").startsWith(code + ".");
    }

    private static List<EditionNode> criteriaBeneath(EditionNode node) {
        return waysDown(node, NodeType.CRITERION).stream()
                .map(way -> way.get(way.size() - 1))
                .toList();
    }

    private static List<List<EditionNode>> waysDown(EditionNode node, NodeType to) {
        if (node.type() == to) {
            return List.of(List.of(node));
        }
        List<List<EditionNode>> ways = new ArrayList<>();
        for (EditionNode child : ((Parent) node).children()) {
            for (List<EditionNode> rest : waysDown(child, to)) {
                List<EditionNode> way = new ArrayList<>(List.of(node));
                way.addAll(rest);
                ways.add(way);
            }
        }
        return ways;
    }

    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
    }
}
