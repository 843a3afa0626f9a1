package org.councilbenchmark.catalogue.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparison.Trees.criterion;
import static org.councilbenchmark.catalogue.comparison.Trees.edition;
import static org.councilbenchmark.catalogue.comparison.Trees.node;
import static org.councilbenchmark.catalogue.comparison.Trees.theme;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private static final EditionContent BEFORE = edition(
            "1",
            theme(
                    node("a", "1.1.a", criterion("A1", "1.1.a.1"), criterion("A2", "1.1.a.2")),
                    node("b", "1.1.b", criterion("B1", "1.1.b.1"))));

    private static List<String> changes(EditionContent before, EditionContent after) {
        return EditionComparison.of(before, after).changes().stream()
                .map(change -> change.kind() + " " + change.from() + " " + change.to())
                .toList();
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertThat(EditionComparison.of(BEFORE, BEFORE).changes()).isEmpty();
    }

    @Test
    void aMovedCriterionIsMovedAndRenumbered() {
        EditionContent after = edition(
                "2",
                theme(
                        node("a", "1.1.a", criterion("A1", "1.1.a.1")),
                        node("b", "1.1.b", criterion("B1", "1.1.b.1"), criterion("A2", "1.1.b.2"))));
        assertThat(changes(BEFORE, after)).containsExactly("MOVED 1.1.a.2 1.1.b.2", "RENUMBERED 1.1.a.2 1.1.b.2");
    }

    @Test
    void whatStandsBelowARenumberedNodeIsRenumberedAndNotMoved() {
        EditionContent after = edition(
                "2",
                theme(
                        node("a", "1.1.c", criterion("A1", "1.1.c.1"), criterion("A2", "1.1.c.2")),
                        node("b", "1.1.b", criterion("B1", "1.1.b.1"))));
        assertThat(changes(BEFORE, after))
                .containsExactly("RENUMBERED 1.1.a 1.1.c", "RENUMBERED 1.1.a.1 1.1.c.1", "RENUMBERED 1.1.a.2 1.1.c.2");
    }

    @Test
    void swappingTwoIsOneReordering() {
        EditionContent after = edition(
                "2",
                theme(
                        node("a", "1.1.a", criterion("A2", "1.1.a.2"), criterion("A1", "1.1.a.1")),
                        node("b", "1.1.b", criterion("B1", "1.1.b.1"))));
        assertThat(changes(BEFORE, after)).hasSize(1).allMatch(change -> change.startsWith("REORDERED"));
    }

    @Test
    void whatIsGoneFollowsWhatStayedBelowTheSameNode() {
        EditionContent after = edition("2", theme(node("a", "1.1.a", criterion("A2", "1.1.a.2"))));
        assertThat(changes(BEFORE, after))
                .containsExactly("REMOVED 1.1.a.1 null", "REMOVED 1.1.b null", "REMOVED 1.1.b.1 null");
    }

    @Test
    void aSplitAndAMergerAreNamedBesideWhatCameAndWent() {
        EditionContent after = edition(
                "2",
                theme(
                        node(
                                "a",
                                "1.1.a",
                                criterion("A1x", "1.1.a.1", "x", "1", "A1"),
                                criterion("A1y", "1.1.a.3", "y", "1", "A1")),
                        node("b", "1.1.b", criterion("B1", "1.1.b.1", "Statement of B1", "1", "A2"))));
        EditionDiff diff = EditionComparison.of(BEFORE, after);
        assertThat(changes(BEFORE, after))
                .containsExactly(
                        "ADDED null 1.1.a.1",
                        "ADDED null 1.1.a.3",
                        "REMOVED 1.1.a.1 null",
                        "SPLIT 1.1.a.1 null",
                        "REMOVED 1.1.a.2 null",
                        "MERGED null 1.1.b.1");
        assertThat(diff.changes().get(3).after()).isEqualTo(List.of("1.1.a.1", "1.1.a.3"));
        assertThat(diff.changes().get(5).origins()).containsExactly("1.1.b.1", "1.1.a.2");
    }

    @Test
    void descentThatTheEarlierEditionToldAlreadyIsNoNews() {
        EditionContent once = edition(
                "1", theme(node("a", "1.1.a", criterion("A", "1.1.a.1"), criterion("X", "1.1.a.2", "x", "1", "A"))));
        EditionContent copy = edition("2", once.themes().get(0));
        assertThat(changes(once, copy)).isEmpty();
    }

    @Test
    void editionsWithoutACommonKeyAreMatchedByCode() {
        EditionContent rewritten = edition(
                "2",
                node(
                        "t",
                        "1",
                        node(
                                "e",
                                "1.1",
                                node("h", "1.1.a", criterion("other", "1.1.a.1"), criterion("A2", "1.1.a.3")))));
        EditionContent anew =
                edition("2", node("t", "1", node("e", "1.1", node("h", "1.1.a", criterion("n", "1.1.a.1")))));
        assertThat(EditionComparison.of(BEFORE, rewritten).matchedBy()).isEqualTo(MatchedBy.KEY);
        EditionDiff diff = EditionComparison.of(BEFORE, anew);
        assertThat(diff.matchedBy()).isEqualTo(MatchedBy.CODE);
        assertThat(diff.summary()).containsEntry(ChangeKind.REWORDED, 1).containsEntry(ChangeKind.REMOVED, 3);
    }

    @Test
    void aScaleIsChangedWhereACriterionIsRatedOnAnotherEvenIfItNamesNone() {
        EditionContent after =
                edition("2", Trees.scale("ten", 0, 10), BEFORE.themes().get(0));
        assertThat(EditionComparison.of(BEFORE, after).summary())
                .containsEntry(ChangeKind.EDITION_CHANGED, 1)
                .containsEntry(ChangeKind.SCALE_DEFINITION_CHANGED, 2)
                .containsEntry(ChangeKind.SCALE_CHANGED, 3);
    }

    @Test
    void fiveThousandCriteriaTurnedRoundAreComparedAtOnce() {
        EditionContent large = edition("1", theme(node("a", "1.1.a", many(false))));
        EditionContent turned = edition("2", theme(node("a", "1.1.a", many(true))));
        EditionDiff diff = Assertions.assertTimeout(Duration.ofSeconds(5), () -> EditionComparison.of(large, turned));
        assertThat(diff.summary()).containsEntry(ChangeKind.REORDERED, 4_999);
    }

    private static NodeContent[] many(boolean turned) {
        return IntStream.range(0, 5_000)
                .map(index -> turned ? 4_999 - index : index)
                .mapToObj(index -> criterion("C" + index, "1.1.a." + (index + 1)))
                .toArray(NodeContent[]::new);
    }
}
