package org.councilbenchmark.catalogue.carrying;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;

/**
 * What becomes of the given ratings.
 *
 * @param from the edition that was rated
 * @param to the edition that they are carried to
 * @param scaleChange what became of levels where scales differ
 * @param carried how many criteria of the later edition have a rating now
 * @param notCarried how many have not
 * @param criteria all criteria of the later edition, in the order of its tree
 * @param unused given ratings that went nowhere
 */
record CarriedRatings(
        MappingEnd from,
        MappingEnd to,
        ScaleChange scaleChange,
        int carried,
        int notCarried,
        List<CarriedRating> criteria,
        List<Unused> unused) {

    /**
     * @param criterion code in the later edition
     * @param carried whether it has a rating now
     * @param level on its scale
     * @param notApplicable true where its sources were not applicable
     * @param score before it was rounded to a level
     * @param exact whether the level says just what its sources said; absent where nothing was carried
     * @param sources what it was carried from, or what stands in the way
     * @param reason why it was not carried; absent where it was
     * @param detail the reason in words
     */
    record CarriedRating(
            String criterion,
            boolean carried,
            Integer level,
            Boolean notApplicable,
            Score score,
            Boolean exact,
            List<Source> sources,
            NotCarried reason,
            String detail) {

        static CarriedRating no(String criterion, NotCarried reason, List<Source> sources) {
            return new CarriedRating(
                    criterion,
                    false,
                    null,
                    null,
                    null,
                    null,
                    sources.isEmpty() ? null : sources,
                    reason,
                    reason.words());
        }

        static CarriedRating notApplicable(String criterion, List<Source> sources) {
            return new CarriedRating(criterion, true, null, true, null, true, sources, null, null);
        }

        static CarriedRating of(String criterion, int level, Fraction score, boolean exact, List<Source> sources) {
            return new CarriedRating(criterion, true, level, null, Score.of(score), exact, sources, null, null);
        }
    }

    /**
     * @param exact on 0 to 100, as a fraction
     * @param value the same to twelve decimals
     */
    record Score(String exact, BigDecimal value) {

        static Score of(Fraction score) {
            return new Score(score.toString(), score.decimal());
        }
    }

    /**
     * @param criterion code in the earlier edition
     * @param relation how it stands to the later criterion
     * @param weight of it, where several were merged
     */
    record Source(String criterion, Relation relation, BigDecimal weight) {}

    /**
     * @param criterion code in the earlier edition
     * @param detail why its rating went nowhere
     */
    record Unused(String criterion, String detail) {}
}
