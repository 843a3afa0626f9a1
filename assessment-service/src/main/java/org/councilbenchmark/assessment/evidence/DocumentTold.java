package org.councilbenchmark.assessment.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;

/**
 * One event of a document, as far as it matters here.
 *
 * @param assessment null unless linked or unlinked
 * @param linked whether it backs the criterion from now on
 * @param withdrawnAt null unless withdrawn
 * @param version of the document after it
 */
record DocumentTold(
        UUID document,
        UUID assessment,
        String criterion,
        boolean linked,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Instant withdrawnAt,
        long version) {

    /** Each says from when to when the document holds. */
    static final Set<String> DATED = Set.of("document.accepted.v1", "document.revised.v1", "document.changed.v1");

    static final String WITHDRAWN = "document.withdrawn.v1";
    static final String LINKED = "document.linked.v1";
    static final String UNLINKED = "document.unlinked.v1";

    /** The members of all events; those of the others are null in each. */
    private record Data(
            UUID document,
            UUID assessment,
            String criterion,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            Instant withdrawnAt) {}

    static DocumentTold of(ReceivedEvent event, EventData data) {
        Data told = data.read(event, Data.class);
        return new DocumentTold(
                told.document,
                told.assessment,
                told.criterion,
                event.type().equals(LINKED),
                told.effectiveFrom,
                told.effectiveTo,
                told.withdrawnAt,
                event.version());
    }
}
