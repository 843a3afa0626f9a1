package org.councilbenchmark.assessment.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.councilbenchmark.assessment.access.TeamRole;

/**
 * @param role what they do in the team
 * @param name as the team list shows it; stays in this service
 * @param council any code of the council whose member or officer they are; peers have one
 */
record AppointMember(
        @NotNull TeamRole role,

        @Size(max = 200, message = "must have at most {max} characters")
        String name,

        String council) {

    String shownName() {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
