package org.councilbenchmark.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilbenchmark.evidence.search.Highlight.Mark;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void marksBecomePositionsInPlainText() {
        Highlight highlight = Highlight.of(false, 12, "the \uE000customer\uE001 \uE000survey\uE001 of <b>2009</b>");
        assertThat(highlight.text()).isEqualTo("the customer survey of <b>2009</b>");
        assertThat(highlight.marks()).containsExactly(new Mark(4, 12), new Mark(13, 19));
        assertThat(highlight.in()).isEqualTo("text");
        assertThat(highlight.page()).isEqualTo(12);
    }

    @Test
    void aMarkCoversWhatJavaScriptCounts() {
        Highlight highlight = Highlight.of(true, null, "\uD83D\uDE00 \uE000yes\uE001");
        Mark mark = highlight.marks().get(0);
        assertThat(highlight.text().substring(mark.start(), mark.end())).isEqualTo("yes");
    }
}
