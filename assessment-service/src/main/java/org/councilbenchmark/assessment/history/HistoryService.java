package org.councilbenchmark.assessment.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.platform.security.Actor;

/** Records what happens, in the transaction in which it happens, and tells it again page by page. */
@ApplicationScoped
public class HistoryService {

    @Inject
    HistoryRepository history;

    @Inject
    AccessService access;

    @Inject
    Actor actor;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID assessment, Instant at, List<HistoryEntry> entries) {
        if (!entries.isEmpty()) {
            history.add(assessment, at, actor.id(), entries);
        }
    }

    /** What was last said when this was done; empty when it was not done, or done without a word. */
    public Optional<String> lastComment(UUID assessment, HistoryAction action) {
        return history.lastComment(assessment, action);
    }

    /** All that the criteria were ever rated with, by criterion, oldest first. */
    public Map<String, List<RatingState>> statesOf(UUID assessment, Collection<String> criteria) {
        return criteria.isEmpty() ? Map.of() : history.statesOf(assessment, criteria);
    }

    @Transactional
    HistoryPage page(UUID assessment, String cursor, int size) {
        HistoryCursor from = HistoryCursor.read(cursor);
        access.readable(assessment);
        List<HistoryRepository.Row> found = history.page(assessment, from, size + 1);
        List<HistoryRepository.Row> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? new HistoryCursor(shown.get(shown.size() - 1).id()).toString()
                : null;
        return new HistoryPage(shown.stream().map(HistoryRepository.Row::item).toList(), next);
    }
}
