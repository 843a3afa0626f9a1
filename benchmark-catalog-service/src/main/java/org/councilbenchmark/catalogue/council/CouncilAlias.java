package org.councilbenchmark.catalogue.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A code under which a council is or was known.
 *
 * @param scheme who gave the code
 * @param code the code
 * @param validFrom first day of use; null when open
 * @param validTo last day of use; null while it is in use, or where the scheme keeps no dates
 */
@Embeddable
public record CouncilAlias(
        @Enumerated(EnumType.STRING) Scheme scheme, String code, LocalDate validFrom, LocalDate validTo) {

    /** GSS: nine characters of the Office for National Statistics. SNAC: its predecessor, used until 2011. */
    public enum Scheme {
        GSS,
        SNAC
    }

    /** The scheme's order, then oldest first. */
    static final Comparator<CouncilAlias> ORDER = Comparator.comparing(CouncilAlias::scheme)
            .thenComparing(CouncilAlias::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CouncilAlias::code);
}
