package org.councilbenchmark.assessment.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private final Random random = new Random(7);

    @Test
    void theSameWordsAreFoundWhateverTheirPunctuation() {
        Copies copies = copies(
                "We asked a thousand people and most of them were content.",
                "Quite another text about the roads and bridges of the borough.",
                "WE ASKED a thousand people – and most of them: were content!",
                null);
        assertThat(copies.same(0)).containsExactly(2);
        assertThat(copies.same(2)).containsExactly(0);
        assertThat(copies.same(1)).isEmpty();
        assertThat(copies.same(3)).isEmpty();
        assertThat(copies.near(0)).isEmpty();
    }

    @Test
    void aFewWordsAreAlikeByChance() {
        assertThat(copies("See the annual report", "See the annual report").same(0))
                .isEmpty();
    }

    /** Of n words in runs of three, a change of one word in the middle leaves (n − 5) of (n + 1) runs in common. */
    @Test
    void nearlyTheSameBeginsAtNineTenthsOfTheRunsInCommon() {
        for (int words : new int[] {58, 59}) {
            String[] text = text(words);
            String[] changed = text.clone();
            changed[words / 2] = "changed";
            double share = (words - 5.0) / (words + 1);
            assertThat(sketch(text).likeness(sketch(changed))).isEqualTo(share, within(1e-12));
            assertThat(copies(String.join(" ", text), String.join(" ", changed)).near(1))
                    .as("share %s", share)
                    .isEqualTo(share >= 0.9 ? List.of(0) : List.of());
        }
    }

    @Test
    void aCopyOfANearCopyIsNearToo() {
        String[] text = text(200);
        String[] changed = text.clone();
        changed[100] = "changed";
        Copies copies = copies(
                String.join(" ", text), String.join(" ", changed), String.join(", ", changed), "Nothing of the sort.");
        assertThat(copies.near(0)).containsExactly(1, 2);
        assertThat(copies.same(1)).containsExactly(2);
        assertThat(copies.near(2)).containsExactly(0);
    }

    @Test
    void ofLongTextsTheShareIsEstimatedClosely() {
        for (int changes : new int[] {10, 60, 200}) {
            String[] text = text(3_000);
            String[] changed = text.clone();
            for (int i = 0; i < changes; i++) {
                changed[10 + i * (2_980 / changes)] = "changed" + i;
            }
            Set<String> both = new HashSet<>(runs(text));
            both.addAll(runs(changed));
            Set<String> shared = new HashSet<>(runs(text));
            shared.retainAll(runs(changed));
            double share = (double) shared.size() / both.size();
            assertThat(sketch(text).likeness(sketch(changed))).isEqualTo(share, within(0.08));
        }
    }

    @Test
    void fiveThousandLongTextsThatShareTheirBeginningAreComparedInReasonableTime() {
        String beginning = String.join(" ", text(150));
        List<Words> many = IntStream.range(0, 5_000)
                .mapToObj(i -> Words.of(beginning + " " + String.join(" ", text(60)) + " " + i))
                .toList();
        Copies copies = Assertions.assertTimeout(Duration.ofSeconds(20), () -> new Copies(many));
        assertThat(IntStream.range(0, 5_000).mapToObj(copies::near).allMatch(List::isEmpty))
                .isTrue();
    }

    private String[] text(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString(random.nextInt(1_000_000), 36))
                .toArray(String[]::new);
    }

    private static Set<String> runs(String[] words) {
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> String.join(" ", words[i], words[i + 1], words[i + 2]))
                .collect(Collectors.toSet());
    }

    private static Sketch sketch(String[] words) {
        return Sketch.of(words);
    }

    private static Copies copies(String... texts) {
        return new Copies(Arrays.stream(texts)
                .map(text -> text == null ? null : Words.of(text))
                .toList());
    }
}
