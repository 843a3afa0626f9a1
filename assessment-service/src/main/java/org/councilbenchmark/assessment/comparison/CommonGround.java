package org.councilbenchmark.assessment.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.bridge.Crossed;
import org.councilbenchmark.assessment.change.NodeChange;
import org.councilbenchmark.assessment.change.ScoreChanges;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.scoring.Scores;

/** Two sets of ratings on one edition, one of which may have come over from another edition. */
final class CommonGround {

    private static final Rating LEFT_OUT = new Rating.NotApplicable("not comparable between the editions");

    /** A council as one assessment saw it, with what was given. */
    record Judgement(Assessed council, Map<String, Rating> ratings) {

        static Judgement of(Assessed council, Map<String, GivenRating> given) {
            return new Judgement(
                    council,
                    given.values().stream().collect(Collectors.toMap(GivenRating::criterion, GivenRating::forScoring)));
        }

        /** Of what came over, that which the edition can take for this council. */
        static Judgement crossed(Assessed council, Edition edition, List<Crossed> crossed) {
            Map<String, Rating> ratings = new HashMap<>();
            for (Crossed each : crossed) {
                if (each.carried() && each.notApplicable()) {
                    ratings.put(each.criterion(), new Rating.NotApplicable("not applicable in the other assessment"));
                } else if (each.carried() && fits(each, edition, council)) {
                    ratings.put(each.criterion(), new Rating.Level(each.level()));
                }
            }
            return new Judgement(council, ratings);
        }

        private static boolean fits(Crossed each, Edition edition, Assessed council) {
            return each.level() != null
                    && edition.criterion(each.criterion())
                            .filter(criterion ->
                                    criterion.scale().level(each.level()).isPresent())
                            .isPresent()
                    && edition.exclusionOf(each.criterion(), council).isEmpty();
        }
    }

    private final Edition edition;
    private final Judgement before;
    private final Judgement after;
    private final Map<String, Crossed> crossed;

    /** @param crossed every criterion that came over from another edition, or did not; none within one edition */
    CommonGround(Edition edition, Judgement before, Judgement after, List<Crossed> crossed) {
        this.edition = edition;
        this.before = before;
        this.after = after;
        this.crossed = crossed.stream().collect(Collectors.toMap(Crossed::criterion, Function.identity()));
    }

    List<ComparedCriterion> criteria() {
        return edition.criteria().stream()
                .map(code -> ComparedCriterion.of(
                        code,
                        edition.titleOf(code),
                        crossed.get(code),
                        before.ratings.get(code),
                        after.ratings.get(code)))
                .toList();
    }

    List<ComparedNode> nodes() {
        ScoreChanges changes = new ScoreChanges(score(before), score(after));
        return changes.nodes(edition::titleOf).stream()
                .filter(node -> node.nodeType() != NodeType.CRITERION)
                .map(node -> compared(node, changes.after().find(node.code()).orElseThrow()))
                .toList();
    }

    private ComparedNode compared(NodeChange change, NodeScore node) {
        int all = count(node, false);
        int leftOut = count(node, true);
        return ComparedNode.of(change, leftOut, leftOut < all);
    }

    private int count(NodeScore node, boolean leftOut) {
        if (node.type() == NodeType.CRITERION) {
            return !leftOut || isLeftOut(node.code()) ? 1 : 0;
        }
        return node.children().stream().mapToInt(child -> count(child, leftOut)).sum();
    }

    private Scores score(Judgement side) {
        Map<String, Rating> ratings = new HashMap<>(side.ratings);
        edition.criteria().stream().filter(this::isLeftOut).forEach(code -> ratings.put(code, LEFT_OUT));
        return edition.score(ratings, side.council);
    }

    private boolean isLeftOut(String criterion) {
        Crossed over = crossed.get(criterion);
        return over != null && !over.corresponds();
    }
}
