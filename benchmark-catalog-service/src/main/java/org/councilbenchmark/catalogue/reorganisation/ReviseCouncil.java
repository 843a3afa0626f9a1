package org.councilbenchmark.catalogue.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.council.CouncilType;

/**
 * What is to hold of a council; the whole of it, since a change replaces what held.
 *
 * @param effectiveFrom day from which name, kind, place and code hold; first day of existence of a new council
 * @param code GSS code from that day on
 * @param name short name
 * @param officialName the body's full name
 * @param type kind of authority
 * @param nation nation that it belongs to; England when left out
 * @param region GSS code of its region
 * @param county any code of the county of a district
 * @param endDate last day of existence; left out while it exists
 * @param otherNames names that sources also use
 * @param note what a reader of its history should know
 */
record ReviseCouncil(
        LocalDate effectiveFrom,

        @NotBlank(message = "must not be blank")
        @Pattern(regexp = "[A-Z]\\d{8}", message = "must be a GSS code such as E08000009")
        String code,

        @NotBlank(message = "must not be blank")
        @Size(max = 200, message = "must have at most 200 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String name,

        @Size(max = 200, message = "must have at most 200 characters")
        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String officialName,

        @NotNull(message = "must be given") CouncilType type,

        @Size(max = 100, message = "must have at most 100 characters")
        @Pattern(regexp = "\\S[^\\x00-\\x1f]*", message = "must be the name of a nation such as England")
        String nation,

        @Size(max = 9, message = "must have at most 9 characters") @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String region,

        @Size(max = 9, message = "must have at most 9 characters") @Pattern(regexp = PRINTABLE, message = NO_CONTROLS)
        String county,

        LocalDate endDate,

        @Size(max = 50, message = "must have at most 50 items")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "must have at most 200 characters")
                        @Pattern(regexp = PRINTABLE, message = NO_CONTROLS) String>
                otherNames,

        @Size(max = 2000, message = "must have at most 2000 characters")
        @Pattern(regexp = "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]*", message = NO_CONTROLS)
        String note) {

    private static final String PRINTABLE = "[^\\x00-\\x1f]*";
    private static final String NO_CONTROLS = "must not hold control characters";

    ReviseCouncil {
        nation = nation == null ? "England" : nation;
    }

    /** Each once, in the order given. */
    List<String> distinctOtherNames() {
        return otherNames == null ? List.of() : otherNames.stream().distinct().toList();
    }
}
