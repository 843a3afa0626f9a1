package org.councilbenchmark.reporting.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.councilbenchmark.reporting.council.CouncilName;
import org.councilbenchmark.reporting.report.Summary;

/**
 * One council beside its comparators.
 *
 * @param asAt everything that was told until this moment is in the profile; absent while the first events are heard
 * @param lag how long ago that was, such as {@code PT0.2S}
 * @param asOf the moment that was asked for; absent for now
 * @param kind SELF, PEER or AGREED
 * @param comparator within what the council is compared
 * @param assessment what the profile rests on; null where the council has completed none
 * @param explanation why there is no assessment; absent where there is one
 * @param nodes the whole edition, then its themes, elements and headings in their order
 * @param strongest where the council stands out, best first
 * @param weakest where it falls behind, weakest first
 * @param evidence how much is backed by documents; absent without an assessment
 */
record CouncilProfile(
        Instant asAt,
        String lag,
        Instant asOf,
        CouncilName council,
        String type,
        String region,
        String benchmark,
        String edition,
        String kind,
        Comparator comparator,
        @JsonInclude(JsonInclude.Include.ALWAYS) HeldAssessment assessment,
        String explanation,
        List<NodeStanding> nodes,
        Standouts strongest,
        Standouts weakest,
        Evidence evidence) {

    /**
     * @param by type, region or england
     * @param description the group in words
     */
    record Comparator(String by, String description) {}

    /**
     * The council's score at one node. Scores are 0 to 100, rounded for display; ranks rest on the exact ones.
     *
     * @param score absent where nothing is assessed or applies
     * @param coverage assessed weight / applicable weight, 0 to 1
     * @param sufficient whether the coverage suffices for a rank
     * @param capped whether a core criterion on the lowest level limits it
     * @param change since the council's previous completed assessment; absent without a comparable one
     * @param rank equal scores share one; absent where the score is not ranked
     * @param tied councils that share the rank, with this one
     * @param quartile 1 is best
     * @param comparator the middle of all ranked scores in the group, the council's own among them
     */
    record NodeStanding(
            String code,
            String nodeType,
            String title,
            BigDecimal score,
            BigDecimal coverage,
            boolean sufficient,
            boolean capped,
            BigDecimal change,
            Long rank,
            Long tied,
            Integer quartile,
            Summary comparator) {}

    /**
     * Up to five headings each; elements where an edition has no ranked headings.
     *
     * @param againstComparator by distance to the comparators' median
     * @param byScore by the council's own score
     */
    record Standouts(List<Standout> againstComparator, List<Standout> byScore) {}

    /**
     * @param distance score minus median
     */
    record Standout(
            String code, String title, BigDecimal score, BigDecimal median, BigDecimal distance, Integer quartile) {}

    /**
     * Documents that are linked at present, whatever moment the profile is asked for.
     *
     * @param asAt until when everything told of links is in
     */
    record Evidence(Instant asAt, Coverage overall, List<Coverage> themes) {}

    /**
     * @param code code of the theme, or {@code overall}
     * @param applicable criteria that apply to the council
     * @param backed those of them with at least one document
     * @param share backed / applicable, 0 to 1; absent where nothing applies
     */
    record Coverage(String code, String title, long applicable, long backed, BigDecimal share) {}
}
