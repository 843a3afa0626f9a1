package org.councilbenchmark.evidence.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/**
 * Something that was done to a document.
 *
 * @param by pseudonymous id of a person or machine account; {@code evidence-service} for what the service did itself
 * @param changes what changed; empty where the action says it all
 * @param reason why; absent when nobody said
 * @param number its place in the document's history
 */
public record HistoryItem(
        Instant at,
        String by,
        DocumentAction action,
        List<Change> changes,
        String reason,
        @JsonIgnore long number) {

    static HistoryItem of(JournalEntry entry, List<Change> changes) {
        return new HistoryItem(entry.at, entry.by, entry.action, changes, entry.reason, entry.key.number());
    }
}
