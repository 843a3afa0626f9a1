package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.region.RegionRef;

/**
 * @param id three-letter register code: the stable id
 * @param code current or last GSS code
 * @param name short name, not unique
 * @param officialName the body's full name
 * @param type kind of authority
 * @param nation nation that it belongs to
 * @param region its region; code and name
 * @param county the county of a district
 * @param startDate first day of existence; absent when open
 * @param endDate last day of existence; absent while it exists
 * @param aliases every code it was known by, with the days of use
 * @param successors the bodies that took over its area
 * @param otherNames names that sources also use
 * @param note what a reader of its history should know
 */
record CouncilView(
        String id,
        String code,
        String name,
        String officialName,
        CouncilType type,
        String nation,
        RegionRef region,
        CouncilRef county,
        LocalDate startDate,
        LocalDate endDate,
        List<CouncilAlias> aliases,
        List<CouncilRef> successors,
        List<String> otherNames,
        String note) {

    /** What the council mentions by id is looked up in {@code regions} and {@code councils}. */
    static CouncilView of(Council council, Map<String, RegionRef> regions, Map<String, Council> councils) {
        CouncilFacts facts = council.facts();
        return new CouncilView(
                facts.id(),
                facts.code(),
                facts.name(),
                facts.officialName(),
                facts.type(),
                facts.nation(),
                regions.get(facts.region()),
                facts.county() == null ? null : councils.get(facts.county()).ref(),
                facts.startDate(),
                facts.endDate(),
                facts.aliases(),
                facts.successors().stream().map(id -> councils.get(id).ref()).toList(),
                facts.otherNames(),
                facts.note());
    }
}
