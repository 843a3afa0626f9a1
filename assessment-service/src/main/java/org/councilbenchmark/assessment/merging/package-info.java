/**
 * Ratings that were filled in elsewhere, merged with what the service holds: first shown, then written as one change.
 *
 * <p>A row that its author left alone changes nothing. One that was changed is compared with what is there now: the same
 * is no change; another one than the author saw is a conflict, and what happens to conflicts is the author's to say. A
 * table is taken whole or not at all, by the same rules and the same writer as any other ratings.
 */
package org.councilbenchmark.assessment.merging;
