package org.councilbenchmark.catalogue.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparison.Trees.criterion;
import static org.councilbenchmark.catalogue.comparison.Trees.edition;
import static org.councilbenchmark.catalogue.comparison.Trees.node;
import static org.councilbenchmark.catalogue.comparison.Trees.theme;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilbenchmark.catalogue.comparison.EditionComparison;
import org.councilbenchmark.catalogue.comparison.EditionDiff;
import org.junit.jupiter.api.Test;

class DiffTextTest {

    private static final EditionDiff DIFF = EditionComparison.of(
            edition("1", theme(node("a", "1.1.a", criterion("Hours", "1.1.a.1", "Open on two evenings.", "1")))),
            edition("2", theme(node("a", "1.1.a", criterion("Hours", "1.1.a.1", "Open on *three* evenings.", "2.5")))));

    @Test
    void aRewordedStatementShowsItsWords() {
        assertThat(DiffText.of(DIFF, TextStyle.MARKDOWN)).isEqualTo("""
                # Changes from trees 1 to trees 2

                Nodes are matched by key. reworded 1, reweighted 1.

                ## Theme 1

                ### 1.1.a.1 Hours

                - reworded: Open on ~~two~~ **\\*three\\*** evenings.
                - reweighted: 1 → 2.5
                """);
    }

    @Test
    void plainTextNeedsNoMarkup() {
        assertThat(DiffText.of(DIFF, TextStyle.PLAIN))
                .startsWith("Changes from trees 1 to trees 2\n===============================\n\n")
                .contains("\nTheme 1\n-------\n\n1.1.a.1 Hours\n- reworded: Open on [-two-] {+*three*+} evenings.\n");
    }

    @Test
    void textsTooLongToBeLaidBesideEachOtherAreReplacedBetweenTheirCommonEnds() {
        String before = "begin " + words("a", 300) + " end";
        String after = "begin " + words("b", 300) + " end";
        assertThat(WordDiff.of(before, after))
                .extracting(WordDiff.Run::fate)
                .containsExactly(WordDiff.Fate.KEPT, WordDiff.Fate.GONE, WordDiff.Fate.NEW, WordDiff.Fate.KEPT);
    }

    private static String words(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).collect(Collectors.joining(" "));
    }
}
