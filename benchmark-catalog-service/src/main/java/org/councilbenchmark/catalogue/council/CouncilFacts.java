package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is held of one council; compared with what is stored to see whether anything changed.
 *
 * @param id three-letter register code
 * @param code current or last GSS code
 * @param name short name, not unique
 * @param officialName the body's full name
 * @param type kind of authority
 * @param nation nation that it belongs to
 * @param region GSS code of its region
 * @param county id of the county of a district; null for others
 * @param startDate first day; null when open
 * @param endDate last day; null while it exists
 * @param aliases all its codes, the current one included
 * @param successors ids of the bodies that took over its area
 * @param otherNames names that sources also use
 * @param note what a reader of its history should know
 */
public record CouncilFacts(
        String id,
        String code,
        String name,
        String officialName,
        CouncilType type,
        String nation,
        String region,
        String county,
        LocalDate startDate,
        LocalDate endDate,
        List<CouncilAlias> aliases,
        List<String> successors,
        List<String> otherNames,
        String note) {

    public CouncilFacts {
        aliases = aliases.stream().sorted(CouncilAlias.ORDER).toList();
        successors = successors.stream().sorted().toList();
        otherNames = List.copyOf(otherNames);
    }
}
