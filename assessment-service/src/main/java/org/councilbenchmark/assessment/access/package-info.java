/**
 * Who may see and touch which assessment; every feature asks here and nowhere else.
 *
 * <p>One query gathers the {@link org.councilbenchmark.assessment.access.Facts}; {@code Sealing} makes of them how the
 * caller stands to the assessment ({@link org.councilbenchmark.assessment.access.Seen}): the council's side, the peers',
 * or an administrator's. What is none of the caller's business is 404, absent or not. What they may know of but not read
 * through is 403: a self-assessment and its peers' are sealed from each other until both were submitted.
 *
 * <p>The council's people are known by their token, peers by the team list. A token that names the council outweighs any
 * team list: nobody is a peer of their own council.
 */
package org.councilbenchmark.assessment.access;
