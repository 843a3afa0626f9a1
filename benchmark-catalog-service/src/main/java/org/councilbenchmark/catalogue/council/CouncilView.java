package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.region.RegionRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A council as it was on the day asked for, or as it was last.
 *
 * @param id three-letter register code: the stable id
 * @param code current or last GSS code, whatever the day
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
 * @param versions what held from when on, oldest first; only where one council is asked for
 */
public record CouncilView(
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
        String note,
        List<Version> versions) {

    /**
     * What held of the council for some time.
     *
     * @param validFrom first day; absent for the first version, which begins with the council
     * @param validTo last day; absent for the last version, which goes on to the council's end
     */
    @Schema(name = "CouncilVersion")
    public record Version(
            LocalDate validFrom,
            LocalDate validTo,
            String name,
            String officialName,
            CouncilType type,
            RegionRef region,
            CouncilRef county) {}
}
