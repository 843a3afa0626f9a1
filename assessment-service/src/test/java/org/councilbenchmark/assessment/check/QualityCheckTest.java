package org.councilbenchmark.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.check.QualityCheck.*;

import java.util.Arrays;
import org.councilbenchmark.assessment.rating.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualityCheckTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInAJudgementWithNothingWrongWithIt(QualityCheck check) {
        assertThat(new Judged().findings(check)).isEmpty();
        assertThat(check.title()).isNotBlank();
        assertThat(check.why()).endsWith(".");
        assertThat(check.remedy()).endsWith(".");
    }

    @Test
    void aLevelNeedsANarrative() {
        assertThat(new Judged().narrative(null).findings(LEVEL_WITHOUT_NARRATIVE))
                .extracting(Finding::criterion, Finding::title, Finding::explanation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "1.1.a.1", "Title of 1.1.a.1", "Level 3 of 1 to 4 (Band 2) is given without a narrative."));
        assertThat(new Judged().notApplicable("No housing").findings(LEVEL_WITHOUT_NARRATIVE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"123456789, 1", "1234567890, 0", "'1234 6789!!!', 1", "'...', 1"})
    void aNarrativeIsCountedWithoutItsPunctuation(String narrative, int findings) {
        assertThat(new Judged().narrative(narrative).findings(NARRATIVE_TOO_SHORT))
                .hasSize(findings);
        assertThat(new Judged().narrative(null).findings(NARRATIVE_TOO_SHORT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"n/a., 1", "None, 1", "nones, 0"})
    void aReasonMustStandOnItsOwn(String reason, int findings) {
        assertThat(new Judged().notApplicable(reason).findings(NOT_APPLICABLE_WITH_THIN_REASON))
                .hasSize(findings);
    }

    @Test
    void aHighLevelNeedsADocument() {
        assertThat(new Judged().level(4).documents().findings(HIGH_LEVEL_WITHOUT_EVIDENCE))
                .hasSize(1);
        assertThat(new Judged().level(4).findings(HIGH_LEVEL_WITHOUT_EVIDENCE)).isEmpty();
        assertThat(new Judged().level(3).documents().findings(HIGH_LEVEL_WITHOUT_EVIDENCE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, true", "8, true", "6, false"})
    void highIsTheTopBandOrThreeQuartersUp(int level, boolean high) {
        Judged early = new Judged().on(Judged.scale(0, 10, 40, 70)).level(level);
        assertThat(early.as("1").isHigh()).isEqualTo(high);
        Judged late = new Judged().on(Judged.scale(0, 8, 50, 90)).level(level);
        assertThat(late.as("1").isHigh()).isEqualTo(level >= 6);
    }

    @Test
    void aScaleOfOneBandHasNeitherTopNorBottom() {
        Judgement highest = new Judged().on(Judged.scale(1, 4)).level(4).as("1");
        assertThat(highest.inTopBand()).isFalse();
        assertThat(highest.isHigh()).isTrue();
        assertThat(new Judged().on(Judged.scale(1, 4)).level(1).as("1").inLowestBand())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01, 2009-03-31, 1",
        "2008-04-01, 2009-04-01, 0",
        "2010-03-31, , 0",
        "2010-04-01, , 1",
        ", 2009-03-31, 1",
        ", , 0"
    })
    void documentsMustHoldOnSomeDayOfThePeriod(String from, String to, int findings) {
        assertThat(new Judged().documents(Judged.document(from, to)).findings(EVIDENCE_OUTSIDE_PERIOD))
                .hasSize(findings);
        assertThat(new Judged()
                        .documents(Judged.document(from, to), Judged.document(null, null))
                        .findings(EVIDENCE_OUTSIDE_PERIOD))
                .isEmpty();
    }

    @Test
    void whatWasCarriedOverWaitsForSomebodyToStandForIt() {
        assertThat(new Judged().level(3).unconfirmed().findings(CARRIED_UNCONFIRMED))
                .hasSize(1);
        assertThat(new Judged().level(3).findings(CARRIED_UNCONFIRMED)).isEmpty();
    }

    @Test
    void lowConfidenceAndAHighLevelDoNotGoTogether() {
        Judged unsure = new Judged().level(4).confidence(Confidence.LOW);
        assertThat(unsure.findings(LOW_CONFIDENCE_HIGH_LEVEL)).hasSize(1);
        assertThat(unsure.level(3).findings(LOW_CONFIDENCE_HIGH_LEVEL)).isEmpty();
        assertThat(unsure.level(4).confidence(Confidence.MEDIUM).findings(LOW_CONFIDENCE_HIGH_LEVEL))
                .isEmpty();
        assertThat(unsure.confidence(null).findings(LOW_CONFIDENCE_HIGH_LEVEL)).isEmpty();
    }

    @Test
    void aCoreCriterionOnItsLowestLevelCapsItsHeading() {
        assertThat(new Judged().core().level(1).findings(CORE_AT_LOWEST).get(0).explanation())
                .contains("heading 1.1.a");
        assertThat(new Judged().core().level(2).findings(CORE_AT_LOWEST)).isEmpty();
        assertThat(new Judged().level(1).findings(CORE_AT_LOWEST)).isEmpty();
    }

    @Test
    void nothingIsSaidOfACriterionThatIsNotApplicableForAGoodReason() {
        Judged outside = new Judged().core().documents().notApplicable("The council has no housing of its own");
        assertThat(Arrays.stream(values()).flatMap(check -> outside.findings(check).stream()))
                .isEmpty();
    }
}
