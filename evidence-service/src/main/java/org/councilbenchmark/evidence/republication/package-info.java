/**
 * Tells everything once more that is true now: every document's acceptance and every link that stands. For a reader
 * that lost its projection together with the topic's past, or that was added late. Events of a republication are
 * ordinary ones with new versions, so that a reader needs no special case.
 */
package org.councilbenchmark.evidence.republication;
