package org.councilbenchmark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.councilbenchmark.assessment.scoring.EditionNode.Parent;
import org.councilbenchmark.assessment.scoring.Explanation.OfParent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every edition and every set of ratings; each case is named by the seed that makes it. */
class ScoringPropertiesTest {
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-40");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void theSeedsMeetEveryRule() {
        List<NodeScore> nodes = seeds().mapToObj(
                        seed -> new RandomAssessment(seed).scores().nodes().values())
                .flatMap(Collection::stream)
                .toList();
        assertThat(nodes)
                .anyMatch(node -> node.capped() && !node.score().equals(((OfParent) node.explanation()).rawScore()))
                .anyMatch(node -> node.capped() && node.score().equals(((OfParent) node.explanation()).rawScore()))
                .anyMatch(node -> node.type() == NodeType.THEME && node.coverage() == null)
                .anyMatch(node -> node.type() == NodeType.ELEMENT && node.score() == null && node.coverage() != null)
                .anyMatch(node -> node.type() == NodeType.OVERALL && node.sufficient())
                .anyMatch(node -> node.type() == NodeType.OVERALL && !node.sufficient());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raisingALevelLowersNoScore(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        EditionTree edition = given.edition();
        Scores before = given.scores();
        given.ratings.forEach((code, rating) -> {
            if (rating instanceof Rating.Level level) {
                List<Integer> values =
                        edition.criterion(code).orElseThrow().scale().values();
                values.stream()
                        .filter(value -> value > level.level())
                        .findFirst()
                        .ifPresent(higher -> {
                            Map<String, Rating> raised = new HashMap<>(given.ratings);
                            raised.put(code, new Rating.Level(higher));
                            assertNoneLower(before, edition.score(raised, given.notApplicable), code);
                        });
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoresStayWithin0And100AndCoverageWithin0And1(long seed) {
        for (NodeScore node : new RandomAssessment(seed).scores().nodes().values()) {
            if (node.score() != null) {
                assertThat(node.score()).as(node.code()).isBetween(Rational.ZERO, Rational.HUNDRED);
            }
            if (node.coverage() != null) {
                assertThat(node.coverage()).as(node.code()).isBetween(Rational.ZERO, Rational.ONE);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfNodesChangesNothing(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        Random random = new Random(seed);
        List<Parent> themes = new ArrayList<>();
        given.themes.forEach(theme -> themes.add((Parent) shuffled(theme, random)));
        Collections.shuffle(themes, random);
        Scores shuffled = new EditionTree(themes, given.defaultScale, EditionTree.DEFAULT_THRESHOLD)
                .score(given.ratings, given.notApplicable);
        given.scores()
                .nodes()
                .values()
                .forEach(node ->
                        assertSameResult(node, shuffled.find(node.code()).orElseThrow()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutTheNotApplicableNodesAllOtherResultsAreTheSame(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        Scores whole = given.scores();
        List<Parent> kept = given.themes.stream()
                .filter(theme -> applies(theme, whole))
                .map(theme -> (Parent) pruned(theme, whole))
                .toList();
        if (kept.isEmpty()) {
            assertThat(whole.overall().score()).isNull();
            return;
        }
        Map<String, Rating> levels = new HashMap<>(given.ratings);
        levels.values().removeIf(Rating.NotApplicable.class::isInstance);
        Scores pruned = new EditionTree(kept, given.defaultScale, EditionTree.DEFAULT_THRESHOLD).score(levels);
        pruned.nodes()
                .values()
                .forEach(node -> assertSameResult(whole.find(node.code()).orElseThrow(), node));
        assertThat(whole.nodes().values().stream().filter(node -> node.coverage() != null))
                .hasSameSizeAs(pruned.nodes().values());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aNaiveComputationByAnotherRoadAgrees(long seed) {
        RandomAssessment given = new RandomAssessment(seed);
        BruteForce naive = new BruteForce(given);
        Scores scores = given.scores();
        EditionNode root = new Parent(NodeType.OVERALL, "overall", Rational.ONE, List.copyOf(given.themes));
        for (EditionNode node : flatten(root)) {
            NodeScore actual = scores.find(node.code()).orElseThrow();
            assertClose(node.code(), actual.score(), naive.score(node));
            assertClose(node.code(), actual.coverage(), naive.coverage(node));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theExplanationRecomputesToTheScoreAndTheCoverage(long seed) {
        for (NodeScore node : new RandomAssessment(seed).scores().nodes().values()) {
            assertThat(Recomputation.score(node)).as(node.code()).isEqualTo(node.score());
            assertThat(Recomputation.coverage(node)).as(node.code()).isEqualTo(node.coverage());
            if (node.score() != null && node.explanation() instanceof OfParent sums) {
                assertThat(sums.numerator().dividedBy(sums.denominator())).isEqualTo(sums.rawScore());
                assertThat(sums.coveredWeight().dividedBy(sums.applicableWeight()))
                        .isEqualTo(node.coverage());
            }
        }
    }

    private static void assertNoneLower(Scores before, Scores after, String raised) {
        before.nodes().values().stream().filter(node -> node.score() != null).forEach(node -> assertThat(
                        after.find(node.code()).orElseThrow().score())
                .as("%s after raising %s", node.code(), raised)
                .isGreaterThanOrEqualTo(node.score()));
    }

    private static void assertSameResult(NodeScore one, NodeScore other) {
        assertThat(other)
                .as(one.code())
                .usingRecursiveComparison()
                .comparingOnlyFields("score", "coverage", "sufficient", "label")
                .isEqualTo(one);
        assertThat(other.capped()).as(one.code()).isEqualTo(one.capped());
    }

    private static void assertClose(String code, Rational actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).as(code).isNull();
        } else {
            BigDecimal decimal = new BigDecimal(actual.numerator())
                    .divide(new BigDecimal(actual.denominator()), new MathContext(60));
            assertThat(decimal).as(code).isCloseTo(expected, within(NEGLIGIBLE));
        }
    }

    private static EditionNode shuffled(EditionNode node, Random random) {
        if (node instanceof Parent parent) {
            List<EditionNode> children = new ArrayList<>();
            parent.children().forEach(child -> children.add(shuffled(child, random)));
            Collections.shuffle(children, random);
            return new Parent(parent.type(), parent.code(), parent.weight(), children);
        }
        return node;
    }

    private static EditionNode pruned(EditionNode node, Scores whole) {
        if (node instanceof Parent parent) {
            List<EditionNode> children = parent.children().stream()
                    .filter(child -> applies(child, whole))
                    .map(child -> pruned(child, whole))
                    .toList();
            return new Parent(parent.type(), parent.code(), parent.weight(), children);
        }
        return node;
    }

    private static boolean applies(EditionNode node, Scores whole) {
        return whole.find(node.code()).orElseThrow().coverage() != null;
    }

    private static List<EditionNode> flatten(EditionNode node) {
        List<EditionNode> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.children().forEach(child -> all.addAll(flatten(child)));
        }
        return all;
    }
}
