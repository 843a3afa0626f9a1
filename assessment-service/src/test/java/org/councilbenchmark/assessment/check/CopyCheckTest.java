package org.councilbenchmark.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.check.QualityCheck.COPIED_NARRATIVE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyCheckTest {

    private static final String WORDS = "We asked a thousand people and most of them were content.";
    private static final String LONG =
            IntStream.range(0, 100).mapToObj(i -> "word" + i + " ").reduce("", String::concat);

    @Test
    void theSameWordsInTwoCriteriaAreFoundAtBoth() {
        List<Finding> findings = Judged.findings(
                COPIED_NARRATIVE,
                null,
                new Judged().narrative(WORDS).as("1.1.a.1"),
                new Judged()
                        .narrative("Nothing like the other one, in nine words")
                        .as("1.1.a.2"),
                new Judged().narrative(WORDS.toUpperCase()).as("1.1.a.3"));
        assertThat(findings).extracting(Finding::criterion).containsExactly("1.1.a.1", "1.1.a.3");
        assertThat(findings.get(0).related()).containsExactly("1.1.a.3");
        assertThat(findings.get(0).explanation()).isEqualTo("The narrative has the same words as that of 1.1.a.3.");
    }

    @Test
    void nearlyTheSameWordsAreFound() {
        List<Finding> findings = Judged.findings(
                COPIED_NARRATIVE,
                null,
                new Judged().narrative(LONG).as("1.1.a.1"),
                new Judged().narrative(LONG.replace("word50", "other")).as("1.1.a.2"));
        assertThat(findings)
                .extracting(Finding::explanation)
                .containsExactly(
                        "The narrative has nearly the same words as that of 1.1.a.2.",
                        "The narrative has nearly the same words as that of 1.1.a.1.");
    }

    @Test
    void whatTheCouncilSaidTheYearBeforeIsFoundWhicheverCriterionItStoodAt() {
        Judgement judgement = new Judged().narrative(WORDS).as("1.1.a.1");
        assertThat(Judged.findings(COPIED_NARRATIVE, Judged.previous("1.1.a.9", WORDS.toLowerCase()), judgement))
                .extracting(Finding::explanation)
                .containsExactly("The narrative was taken over word for word from criterion 1.1.a.9"
                        + " of the assessment for 2008/09.");
        assertThat(Judged.findings(COPIED_NARRATIVE, Judged.previous("1.1.a.9", WORDS + " Now."), judgement))
                .isEmpty();
    }

    @Test
    void aFewWordsThatStoodThereBeforeAreNoCopy() {
        Judgement judgement = new Judged().narrative("See the report").as("1.1.a.1");
        assertThat(Judged.findings(COPIED_NARRATIVE, Judged.previous("1.1.a.1", "See the report"), judgement))
                .isEmpty();
    }

    @Test
    void aCopyInAThousandPlacesIsToldBriefly() {
        Judgement[] many = IntStream.range(0, 1_000)
                .mapToObj(i -> new Judged().narrative(WORDS).as("1.1.a." + i))
                .toArray(Judgement[]::new);
        List<Finding> findings = Judged.findings(COPIED_NARRATIVE, null, many);
        assertThat(findings).hasSize(1_000);
        assertThat(findings.get(999).explanation()).endsWith("that of 1.1.a.0, 1.1.a.1, 1.1.a.2 and of 996 more.");
        assertThat(findings.get(999).related()).hasSize(20);
    }
}
