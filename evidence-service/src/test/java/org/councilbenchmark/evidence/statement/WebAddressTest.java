package org.councilbenchmark.evidence.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void anAddressIsKeptInAscii() {
        assertThat(WebAddress.require(" https://www.trafford.gov.uk/umfrage-\u00e4?q=1#s "))
                .isEqualTo("https://www.trafford.gov.uk/umfrage-%C3%A4?q=1#s");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "survey",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https:///path",
                "https://user:secret@council.example",
                "https://council.example/a b",
                "https://council.example/\r\nhttps://other.example"
            })
    void whatIsNoPlainWebAddressIsRefused(String url) {
        assertThatThrownBy(() -> WebAddress.require(url)).isInstanceOf(ProblemException.class);
    }

    @Test
    void anEndlessAddressIsRefused() {
        String url = "https://council.example/" + "a".repeat(WebAddress.LONGEST);
        assertThatThrownBy(() -> WebAddress.require(url)).hasMessageContaining("2000");
    }
}
