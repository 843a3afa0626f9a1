package org.councilbenchmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Shortened.to(5, "Good.")).isEqualTo("Good.");
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsisAndHasTheLongestLength() {
        assertThat(Shortened.to(5, "Better")).isEqualTo("Bett…");
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutApart() {
        assertThat(Shortened.to(5, "Goo\uD83D\uDE00d")).isEqualTo("Goo…");
    }
}
