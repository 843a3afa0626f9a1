package org.councilbenchmark.assessment.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published edition ready for scoring: checked once when built, immutable, safe to share between threads and to keep
 * as long as the edition, which never changes either.
 */
public final class EditionTree {
    /** Code of the root in every edition. */
    public static final String OVERALL = "overall";
    /** Coverage a score needs in order to be ranked, unless the edition says otherwise. */
    public static final Rational DEFAULT_THRESHOLD = Rational.of(4, 5);

    private final EditionNode.Parent root;
    private final Bands bands;
    private final Rational threshold;
    private final Map<String, EditionNode> nodes = new HashMap<>();

    /**
     * @param defaultScale its bands label every node above the criteria and say where a cap lies
     * @param threshold coverage from which a score is sufficient, 0–1
     */
    public EditionTree(List<EditionNode.Parent> themes, RatingScale defaultScale, Rational threshold) {
        if (threshold.compareTo(Rational.ZERO) < 0 || threshold.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("The coverage threshold must lie between 0 and 1 but is " + threshold);
        }
        this.root = new EditionNode.Parent(NodeType.OVERALL, OVERALL, Rational.ONE, List.copyOf(themes));
        this.bands = defaultScale.bands();
        this.threshold = threshold;
        Map<String, RatingScale> scales = new HashMap<>(Map.of(defaultScale.code(), defaultScale));
        index(root, scales);
    }

    /** Scores where the whole edition applies to the council. */
    public Scores score(Map<String, Rating> ratings) {
        return score(ratings, Map.of());
    }

    /**
     * Scores every node.
     *
     * @param ratings by criterion code; a criterion that is absent is not assessed
     * @param notApplicable reason by code of the nodes, of any tier, that the edition does not put to this type of
     *     council; all beneath them is not applicable either
     * @throws IllegalArgumentException for a code the edition does not have, a level off its scale, or a level given to
     *     a criterion that is not applicable to the council
     */
    public Scores score(Map<String, Rating> ratings, Map<String, String> notApplicable) {
        for (String code : ratings.keySet()) {
            if (!(nodes.get(code) instanceof EditionNode.Criterion)) {
                throw new IllegalArgumentException("Unknown criterion " + code);
            }
        }
        for (String code : notApplicable.keySet()) {
            if (!nodes.containsKey(code)) {
                throw new IllegalArgumentException("Unknown node " + code);
            }
        }
        return Scores.of(threshold, new Scoring(ratings, notApplicable, bands, threshold).score(root));
    }

    /** For checking a rating before it is stored: {@code criterion(code)}, then {@code scale().level(value)}. */
    public Optional<EditionNode.Criterion> criterion(String code) {
        return nodes.get(code) instanceof EditionNode.Criterion criterion ? Optional.of(criterion) : Optional.empty();
    }

    private void index(EditionNode node, Map<String, RatingScale> scales) {
        if (nodes.put(node.code(), node) != null) {
            throw new IllegalArgumentException("Code %s occurs twice in the edition".formatted(node.code()));
        }
        if (node instanceof EditionNode.Criterion criterion) {
            RatingScale scale = criterion.scale();
            if (!scale.equals(scales.computeIfAbsent(scale.code(), code -> scale))) {
                throw new IllegalArgumentException("Two different scales have the code " + scale.code());
            }
        } else if (node instanceof EditionNode.Parent parent) {
            parent.children().forEach(child -> index(child, scales));
        }
    }
}
