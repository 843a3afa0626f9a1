package org.councilbenchmark.evidence.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.journal.HistoryItem;
import org.councilbenchmark.evidence.journal.Journal;

/** Reads the history of the caller's documents. */
@ApplicationScoped
class HistoryService {

    @Inject
    DocumentService documents;

    @Inject
    Journal journal;

    /** One entry more than asked for is read, to know whether older ones follow. */
    HistoryPage page(UUID id, HistoryCursor from, int size) {
        documents.require(id);
        List<HistoryItem> found = journal.page(id, from.before(), size + 1);
        if (found.size() <= size) {
            return new HistoryPage(found, null);
        }
        List<HistoryItem> items = found.subList(0, size);
        return new HistoryPage(items, new HistoryCursor(items.get(size - 1).number()).toString());
    }
}
