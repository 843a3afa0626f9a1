/**
 * The right of reply: what a council says to each rating of its peers, with its counter-evidence, and what the lead of
 * the peers decides on it. The peers' rating is never touched; what a decision changes goes into the agreed assessment.
 *
 * <p>A reply and its decision are one row with one version. A reply stands open until it is decided; after that it is not
 * rewritten. {@code ReplySettlement} is what completion asks: a peer assessment does not complete while replies may
 * still come or one that disagrees is undecided. With completion the log is published: like the scores, to everybody who
 * may log in.
 */
package org.councilbenchmark.assessment.reply;
