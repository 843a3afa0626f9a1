package org.councilbenchmark.assessment.tally;

/**
 * Criteria at or beneath a node.
 *
 * @param applicable put to the council, and not rated "not applicable"
 * @param rated of the applicable ones, those with a level
 * @param unrated of the applicable ones, the others
 * @param notApplicable left out for this council by the edition, or rated so
 */
public record Tally(int applicable, int rated, int unrated, int notApplicable) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);
    static final Tally RATED = new Tally(1, 1, 0, 0);
    static final Tally UNRATED = new Tally(1, 0, 1, 0);
    static final Tally NOT_APPLICABLE = new Tally(0, 0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(
                applicable + other.applicable,
                rated + other.rated,
                unrated + other.unrated,
                notApplicable + other.notApplicable);
    }
}
