package org.councilbenchmark.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Southend-on-Sea             | southend on sea
                    "King's Lynn & West Norfolk" | kings lynn and west norfolk
                    King’s Lynn                 | kings lynn
                    Hérefordshire,  County of   | herefordshire county of
                    3.1.a.5                     | 3.1.a.5
                    %_\\                        | ''
                    """)
    void caseAccentsAndPunctuationDoNotMatter(String text, String folded) {
        assertThat(Folded.of(text.replace("\"", ""))).isEqualTo(folded);
    }

    @Test
    void aSearchIsItsWordsEachOnce() {
        assertThat(Folded.words("  York   NORTH york ")).containsExactly("york", "north");
        assertThat(Folded.words(" ")).isEmpty();
        assertThat(Folded.words(null)).isEmpty();
    }

    @Test
    void severalNamesAreKeptApart() {
        assertThat(Folded.ofAll(Stream.of("Dorset", null, "Dorset Council", "dorset")))
                .isEqualTo("dorset | dorset council");
    }
}
