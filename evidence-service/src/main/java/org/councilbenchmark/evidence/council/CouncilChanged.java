package org.councilbenchmark.evidence.council;

import java.time.LocalDate;
import java.util.List;

/** What we read of {@code council.changed.v1}. */
record CouncilChanged(String id, String code, String name, List<Alias> aliases) {

    /** @param validTo last day on which the code named the council; null while it does */
    record Alias(String code, LocalDate validTo) {}
}
