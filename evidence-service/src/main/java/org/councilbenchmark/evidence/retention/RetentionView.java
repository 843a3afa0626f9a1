package org.councilbenchmark.evidence.retention;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.evidence.standing.Mark;

/**
 * Until when a document's content is kept.
 *
 * @param retainUntil last day; the content may be disposed of from the next
 * @param stated whether somebody stated that day, rather than the rule of the configuration
 * @param legalHold absent when there is none
 * @param disposal since when the content is gone; absent while it is there
 * @param obstacles what forbids disposing of it now; empty when nothing does
 */
record RetentionView(LocalDate retainUntil, boolean stated, Mark legalHold, Mark disposal, List<String> obstacles) {}
