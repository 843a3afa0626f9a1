package org.councilbenchmark.assessment.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.merging.MergedRow.Outcome;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.ratingtable.RatingTexts;
import org.councilbenchmark.assessment.tablereading.StatedRow;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final RatingState BASE = new RatingState(2, false, null, "As seen", "LOW");
    private static final RatingState NOT_APPLICABLE = new RatingState(null, true, "No homes", null, null);

    private static RatingView stored(RatingState state, long version) {
        Confidence confidence = state.confidence() == null ? null : Confidence.valueOf(state.confidence());
        return new RatingView(
                "1",
                state.level(),
                state.notApplicable(),
                state.reason(),
                state.narrative(),
                confidence,
                version,
                Instant.EPOCH,
                "x",
                null);
    }

    /** A row that was exported with the base at version 5. */
    private static StatedRow row(
            RatingState base, Integer level, Boolean not, String reason, String text, String sure) {
        long version = base.equals(RatingTexts.NONE) ? 0 : 5;
        return new StatedRow(2, "1", version, RatingTexts.fingerprint(base), level, not, reason, text, sure);
    }

    private static MergedRow merged(StatedRow row, RatingView theirs) {
        return Merge.of(List.of(row), theirs == null ? Map.of() : Map.of("1", theirs))
                .get(0);
    }

    @Test
    void anUntouchedRowLeavesWhateverIsThere() {
        StatedRow untouched = row(BASE, 2, false, null, "As seen", "LOW");
        assertThat(merged(untouched, stored(BASE, 5)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(merged(untouched, stored(NOT_APPLICABLE, 9)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(merged(untouched, null).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aChangeOfWhatWasSeenIsAChangeAndOfAnythingElseAConflict() {
        StatedRow changed = row(BASE, 3, false, null, "As seen", "LOW");
        assertThat(merged(changed, stored(BASE, 5)).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(merged(changed, stored(NOT_APPLICABLE, 6)).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(merged(changed, null).outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void whereBothSaidTheSameThereIsNoConflict() {
        StatedRow changed = row(BASE, 3, false, null, "As\r\nseen", "LOW");
        RatingView theirs = stored(new RatingState(3, false, null, "As\nseen", "LOW"), 8);
        assertThat(merged(changed, theirs).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aFirstRatingIsCreatedUnlessSomebodyWasFaster() {
        StatedRow first = row(RatingTexts.NONE, 3, null, null, null, null);
        assertThat(merged(first, null).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(merged(first, stored(BASE, 7)).outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void anEmptiedRowTakesNothingAwayAndSaysSo() {
        MergedRow emptied = merged(row(BASE, null, null, null, null, null), stored(BASE, 5));
        assertThat(emptied.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(emptied.kept()).containsExactly("level", "narrative", "confidence");
        assertThat(merged(row(NOT_APPLICABLE, null, null, null, null, null), stored(NOT_APPLICABLE, 5))
                        .kept())
                .containsExactly("notApplicable");
    }

    @Test
    void aDashEmptiesWordsAndConfidence() {
        MergedRow dashed = merged(row(BASE, 2, false, null, "-", "-"), stored(BASE, 5));
        assertThat(dashed.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(dashed.mine()).isEqualTo(new RatingState(2, false, null, null, null));
    }

    @Test
    void oneJudgementTurnsIntoTheOtherAsAWhole() {
        MergedRow rated = merged(row(NOT_APPLICABLE, 4, null, null, null, null), stored(NOT_APPLICABLE, 5));
        assertThat(rated.mine()).isEqualTo(new RatingState(4, false, null, null, null));
        MergedRow excluded = merged(row(BASE, null, true, "No homes", "As seen", "LOW"), stored(BASE, 5));
        assertThat(excluded.mine()).isEqualTo(new RatingState(null, true, "No homes", "As seen", "LOW"));
    }

    @Test
    void whatIsWrittenNamesTheVersionThatIsThere() {
        StatedRow changed = row(BASE, 3, false, null, "As seen", "LOW");
        assertThat(merged(changed, stored(NOT_APPLICABLE, 6)).item().version()).isEqualTo(6);
        assertThat(merged(row(RatingTexts.NONE, 3, null, null, null, null), null)
                        .item()
                        .version())
                .isZero();
    }
}
