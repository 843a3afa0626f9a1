package org.councilbenchmark.assessment.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Satisfaction has RISEN. | satisfaction has risen",
                "  three –  years;in a row  | three years in a row",
                "\uFB01ve caf\u00E9s | five caf\u00E9s",
                "\u201CBest\u201D 2009/10! | best 2009 10",
                "… !? | \"\""
            })
    void caseSpacesAndPunctuationDoNotCount(String text, String normal) {
        assertThat(Words.normalised(text)).isEqualTo(normal);
    }

    @Test
    void theSameWordsHaveTheSameDigestAndOtherOrderAnotherOne() {
        Words one = Words.of("One, two – three.");
        assertThat(Words.of("one two THREE").digest()).isEqualTo(one.digest());
        assertThat(Words.of("three two one").digest()).isNotEqualTo(one.digest());
        assertThat(one.characters()).isEqualTo("one two three".length());
    }

    @Test
    void eightWordsAreEnoughToCompare() {
        assertThat(Words.of("a b c d e f g").comparable()).isFalse();
        assertThat(Words.of("a b c d e f g h").comparable()).isTrue();
    }
}
