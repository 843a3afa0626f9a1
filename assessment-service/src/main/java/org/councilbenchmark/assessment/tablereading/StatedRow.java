package org.councilbenchmark.assessment.tablereading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;
import org.councilbenchmark.assessment.ratingtable.RatingTexts;

/**
 * What a row says about a criterion; null is an empty cell.
 *
 * <p>An empty cell takes nothing away. Level, "not applicable" and reason are one judgement and are taken together, if any
 * of them is filled in; narrative and confidence stand for themselves, and a dash empties them.
 *
 * @param version of the rating that the author saw; 0 for none
 * @param fingerprint of that rating
 */
public record StatedRow(
        int row,
        String criterion,
        long version,
        String fingerprint,
        Integer level,
        Boolean notApplicable,
        String reason,
        String narrative,
        String confidence) {

    static final String TAKE_AWAY = "-";

    /** Whether the row is as it was exported. */
    public boolean isUntouched() {
        RatingState written = new RatingState(level, Boolean.TRUE.equals(notApplicable), reason, narrative, confidence);
        return RatingTexts.fingerprint(written).equals(fingerprint);
    }

    /** The rating that follows, where this one is there. */
    public RatingState over(RatingState there) {
        boolean judges = judges();
        return new RatingState(
                judges ? level : there.level(),
                judges ? Boolean.TRUE.equals(notApplicable) : there.notApplicable(),
                judges ? settled(reason, there.reason()) : there.reason(),
                part(narrative, there.narrative()),
                part(confidence, there.confidence()));
    }

    /** Columns that were left, or made, empty although something is there, which therefore stays. */
    public List<String> keptOf(RatingState there) {
        List<String> kept = new ArrayList<>();
        if (!judges() && (there.level() != null || there.notApplicable())) {
            kept.add(there.notApplicable() ? RatingColumn.NOT_APPLICABLE.title() : RatingColumn.LEVEL.title());
        }
        if (narrative == null && there.narrative() != null) {
            kept.add(RatingColumn.NARRATIVE.title());
        }
        if (confidence == null && there.confidence() != null) {
            kept.add(RatingColumn.CONFIDENCE.title());
        }
        return kept;
    }

    private boolean judges() {
        return level != null || Boolean.TRUE.equals(notApplicable) || reason != null;
    }

    private static String part(String stated, String there) {
        if (stated == null) {
            return there;
        }
        return stated.strip().equals(TAKE_AWAY) ? null : settled(stated, there);
    }

    /** What is there, where the difference is only what spreadsheets do to texts. */
    private static String settled(String stated, String there) {
        String plain = RatingTexts.plain(stated);
        return Objects.equals(plain, RatingTexts.plain(there)) ? there : plain;
    }
}
