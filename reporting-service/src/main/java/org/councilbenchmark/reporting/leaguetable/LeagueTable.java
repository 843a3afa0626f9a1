package org.councilbenchmark.reporting.leaguetable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.reporting.council.CouncilName;
import org.councilbenchmark.reporting.report.Summary;

/**
 * Councils in the order of one score.
 *
 * @param asAt everything that was told until this moment is in the table; absent while the first events are being heard
 * @param lag how long ago that was, such as {@code PT0.2S}
 * @param asOf the moment that was asked for; absent for now
 * @param node node code, or {@code overall}
 * @param kind SELF, PEER or AGREED
 * @param period the period that was asked for; absent for any
 * @param comparator within what the councils are compared
 * @param summary the middle of all ranked scores, not only of this page
 * @param rows this page, best first
 * @param excluded everyone with an assessment that is not ranked, whatever the page
 * @param notAssessed councils of the group that exist and have no completed assessment; not named, since they are many
 * @param total ranked councils on all pages together
 */
record LeagueTable(
        Instant asAt,
        String lag,
        Instant asOf,
        String benchmark,
        String edition,
        String node,
        String nodeType,
        String title,
        String kind,
        String period,
        Comparator comparator,
        Summary summary,
        List<Rank> rows,
        List<Exclusion> excluded,
        long notAssessed,
        int page,
        int size,
        long total) {

    /**
     * @param description the group in words
     * @param type council type; absent for every type
     * @param region GSS code of the region; absent for every region
     */
    record Comparator(String description, String type, String region) {}

    /**
     * @param rank equal scores share one, and the next rank is missing for each of them
     * @param tied councils that share the rank, with this one
     * @param score 0 to 100, rounded for display; ranks and ties are decided on the exact score
     * @param quartile 1 is best; a score on a boundary belongs to the better side
     * @param change since the council's previous completed assessment; absent without a comparable one
     * @param coverage assessed weight / applicable weight, 0 to 1
     * @param period what the assessment is about
     */
    record Rank(
            long rank,
            long tied,
            CouncilName council,
            BigDecimal score,
            int quartile,
            BigDecimal change,
            BigDecimal coverage,
            boolean capped,
            String period,
            UUID assessment,
            Instant completedAt,
            boolean demonstration) {}

    /**
     * @param code stable name of the reason, for programs
     * @param reason why the council is not ranked, in words
     */
    record Exclusion(CouncilName council, String code, String reason, UUID assessment, boolean demonstration) {}
}
