package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.Collection;
import org.councilbenchmark.catalogue.search.Where;

/**
 * Councils that existed on a day and were of a kind on that day; null for what does not matter.
 *
 * @param on the day
 * @param nation nation that they belong to
 * @param types any of these kinds
 * @param region GSS code of their region
 * @param counties ids of counties, of any of which they are districts
 * @param ids any of these ids
 */
public record CouncilSelection(
        LocalDate on,
        String nation,
        Collection<CouncilType> types,
        String region,
        Collection<String> counties,
        Collection<String> ids) {

    public static CouncilSelection ofTypes(LocalDate on, Collection<CouncilType> types) {
        return new CouncilSelection(on, null, types, null, null, null);
    }

    public static CouncilSelection ofCounties(LocalDate on, Collection<String> counties) {
        return new CouncilSelection(on, null, null, null, counties, null);
    }

    public static CouncilSelection ofIds(LocalDate on, Collection<String> ids) {
        return new CouncilSelection(on, null, null, null, null, ids);
    }

    Where where() {
        return onDay(new Where(), on)
                .with("c.nation = :nation", "nation", nation)
                .with("v.type in :types", "types", types)
                .with("v.region = :region", "region", region)
                .with("v.county in :counties", "counties", counties)
                .with("c.id in :ids", "ids", ids);
    }

    /** The version {@code v} of the council {@code c} on a day of its life; without a day its last one. */
    static Where onDay(Where where, LocalDate on) {
        return on == null
                ? where.always("v.validTo is null")
                : where.with(
                        "(c.startDate is null or c.startDate <= :on) and (c.endDate is null or c.endDate >= :on)"
                                + " and (v.validFrom is null or v.validFrom <= :on)"
                                + " and (v.validTo is null or v.validTo >= :on)",
                        "on",
                        on);
    }
}
