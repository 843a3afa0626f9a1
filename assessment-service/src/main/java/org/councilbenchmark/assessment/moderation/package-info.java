/**
 * From two judgements to one: the agreed assessment, and all three side by side.
 *
 * <p>{@code StartingRatings} says what is settled before anybody talks: where both sides gave the same, where the council
 * agreed in its reply, where the lead of the peers decided. The rest stays unrated, and so open; the lead rates it through
 * the ordinary operations, with words wherever a level is not the one that both sides gave ({@code rating} sees to that).
 * Neither half is touched.
 */
package org.councilbenchmark.assessment.moderation;
