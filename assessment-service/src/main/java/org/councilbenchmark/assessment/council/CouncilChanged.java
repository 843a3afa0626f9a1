package org.councilbenchmark.assessment.council;

import java.time.LocalDate;
import java.util.List;

/** The parts of {@code council.changed.v1} that matter here. */
record CouncilChanged(
        String id,
        String code,
        String name,
        String type,
        String nation,
        LocalDate startDate,
        LocalDate endDate,
        List<Alias> aliases) {

    record Alias(String code) {}

    /** @param version of the council after the change; older states are ignored */
    record Versioned(CouncilChanged council, long version) {}
}
