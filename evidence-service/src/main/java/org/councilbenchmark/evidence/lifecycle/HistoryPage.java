package org.councilbenchmark.evidence.lifecycle;

import java.util.List;
import org.councilbenchmark.evidence.journal.HistoryItem;

/**
 * @param items newest first
 * @param next cursor of the older ones; absent at the end
 */
record HistoryPage(List<HistoryItem> items, String next) {}
