package org.councilbenchmark.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"surv", "customer surv", "\"a phrase\" surv", "surv  ", "Zufriedenheitsm", "-draft surv"})
    void aLastWordMayBeABeginning(String typed) {
        assertThat(Words.mayGoOn(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "customer -surv", "\"customer surv", "\"customer surv\"", "customer or", "surv."})
    void whatIsQuotedExcludedOrAWordOfTheLanguageMayNot(String typed) {
        assertThat(Words.mayGoOn(typed)).isFalse();
    }
}
