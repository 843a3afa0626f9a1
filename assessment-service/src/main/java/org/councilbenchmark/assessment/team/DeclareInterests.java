package org.councilbenchmark.assessment.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param interests all that there are; an empty list says that there are none */
record DeclareInterests(
        @NotNull @Size(max = 50, message = "must hold at most {max} interests")
        List<@NotNull(message = "must not be null") @Valid Item> interests) {

    enum Kind {
        EMPLOYMENT,
        FINANCIAL,
        POLITICAL,
        PERSONAL,
        OTHER
    }

    /**
     * @param nodes codes of the nodes that it concerns, with all beneath them; empty or absent for the whole
     */
    record Item(
            @NotNull Kind kind,

            @NotBlank @Size(max = 2_000, message = "must have at most {max} characters")
            String description,

            @Size(max = 200, message = "must hold at most {max} codes")
            List<@NotNull(message = "must not be null") String> nodes) {

        List<String> concerned() {
            return nodes == null ? List.of() : nodes.stream().distinct().toList();
        }
    }
}
