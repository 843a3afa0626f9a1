package org.councilbenchmark.assessment.carrying;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.bridge.Crossing;

/**
 * What became of the ratings.
 *
 * @param from the assessment that they come from
 * @param fromEdition its edition
 * @param edition of the draft
 * @param mapping the catalogue's mapping between the two; absent within one edition
 * @param dryRun true when nothing was written, and the rest says what would have been
 * @param carried how many criteria took a rating
 * @param notCarried how many did not
 * @param unconfirmed how many carried ratings of the draft nobody has confirmed yet
 * @param criteria every criterion of the draft's edition, in its order
 * @param unused ratings that went nowhere
 */
record CarriedForward(
        UUID from,
        String fromEdition,
        String edition,
        String mapping,
        boolean dryRun,
        int carried,
        int notCarried,
        int unconfirmed,
        List<CriterionCarried> criteria,
        List<Crossing.Unused> unused) {}
