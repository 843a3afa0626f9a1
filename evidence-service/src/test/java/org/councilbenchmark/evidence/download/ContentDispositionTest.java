package org.councilbenchmark.evidence.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void aPlainNameStandsInBothForms() {
        assertThat(ContentDisposition.attachment("a b.pdf"))
                .isEqualTo("attachment; filename=\"a b.pdf\"; filename*=UTF-8''a%20b.pdf");
    }

    @Test
    void nothingBreaksOutOfTheHeader() {
        String header = ContentDisposition.attachment("a\"; x=\"b\r\nSet-Cookie: c\\%41.pdf");
        assertThat(header).doesNotContain("\r", "\n", "\\", "; x=\"");
        assertThat(header).startsWith("attachment; filename=\"a_; x=_b__Set-Cookie: c__41.pdf\"; ");
    }

    @Test
    void otherScriptsAreExactInTheSecondForm() {
        assertThat(ContentDisposition.attachment("日本.pdf"))
                .isEqualTo("attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf");
    }
}
