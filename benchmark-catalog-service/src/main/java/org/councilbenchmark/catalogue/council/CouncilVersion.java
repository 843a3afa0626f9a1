package org.councilbenchmark.catalogue.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import org.councilbenchmark.catalogue.period.Days;

/**
 * What held of a council from one day to another.
 *
 * @param validFrom first day; null for the first version, which begins with the council
 * @param validTo last day; null for the last version, which goes on to the council's end
 * @param name short name, not unique
 * @param officialName the body's full name
 * @param type kind of authority
 * @param region GSS code of its region
 * @param county id of the county of a district; null for others
 */
@Embeddable
public record CouncilVersion(
        LocalDate validFrom,
        LocalDate validTo,
        String name,
        String officialName,
        @Enumerated(EnumType.STRING) CouncilType type,
        String region,
        String county) {

    static final Comparator<CouncilVersion> ORDER =
            Comparator.comparing(CouncilVersion::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    public boolean holdsOn(LocalDate day) {
        return Days.between(day, validFrom, validTo);
    }

    /** The same facts for other days. */
    public CouncilVersion during(LocalDate from, LocalDate to) {
        return new CouncilVersion(from, to, name, officialName, type, region, county);
    }
}
