package org.councilbenchmark.evidence.bulklink;

import java.util.List;
import org.councilbenchmark.evidence.link.LinkView;

/**
 * The links as they are now.
 *
 * @param items those that the request named, the oldest first
 * @param made how many were not there before
 * @param changed how many say something else now
 * @param unchanged how many said it already
 */
record BulkLinked(List<LinkView> items, int made, int changed, int unchanged) {}
