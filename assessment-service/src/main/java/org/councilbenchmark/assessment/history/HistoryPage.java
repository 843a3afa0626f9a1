package org.councilbenchmark.assessment.history;

import java.util.List;

/**
 * @param items newest first
 * @param next cursor of the older ones; absent at the end
 */
record HistoryPage(List<HistoryItem> items, String next) {}
