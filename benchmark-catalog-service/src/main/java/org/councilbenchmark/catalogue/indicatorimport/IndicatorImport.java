package org.councilbenchmark.catalogue.indicatorimport;

import java.util.List;
import org.councilbenchmark.catalogue.indicator.Effect;

/**
 * What an import did.
 *
 * @param dryRun true when it only says what would be done
 */
record IndicatorImport(boolean dryRun, Counts counts) {

    /**
     * How many rows there were, and what they did.
     *
     * @param read rows below the header
     * @param created rows of indicators that were not there before
     * @param updated rows that added or replaced a version
     * @param unchanged rows that say what was known
     */
    record Counts(int read, long created, long updated, long unchanged) {}

    static IndicatorImport of(boolean dryRun, int read, List<Effect> effects) {
        return new IndicatorImport(
                dryRun,
                new Counts(
                        read,
                        count(effects, Effect.CREATED),
                        count(effects, Effect.UPDATED),
                        count(effects, Effect.UNCHANGED)));
    }

    private static long count(List<Effect> effects, Effect wanted) {
        return effects.stream().filter(effect -> effect == wanted).count();
    }
}
