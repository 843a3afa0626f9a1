package org.councilbenchmark.reporting.council;

import java.time.LocalDate;
import java.util.List;

/**
 * What we read of {@code council.changed.v1}.
 *
 * @param id stable three-letter register code
 * @param code current or last GSS code
 * @param region GSS code of the region; null outside England's regions
 * @param county stable id of a district's county
 * @param endDate last day of existence; null while it exists
 */
record CouncilChanged(
        String id,
        String code,
        String name,
        String officialName,
        String type,
        String nation,
        String region,
        String county,
        LocalDate startDate,
        LocalDate endDate,
        List<Alias> aliases,
        List<String> successors,
        List<String> otherNames) {

    static final String TYPE = "council.changed.v1";

    /** A code of the council, within its validity; an open end is null. */
    record Alias(String scheme, String code, LocalDate validFrom, LocalDate validTo) {}

    CouncilChanged {
        otherNames = otherNames == null ? List.of() : otherNames;
    }
}
