/**
 * Who works on which part: a theme, an element, a heading or a criterion, given to a person.
 *
 * <p>An assignment has a state of its own, which is the person's word. DONE may be said with criteria unrated, because
 * somebody may have good reasons to leave them; the answer then warns how many they are. Ratings never move the state
 * and an assignment never decides who may rate: that is the business of {@code access}.
 *
 * <p>Who gives work out depends on the side that makes the assessment: the council's assessors and approvers for a
 * self-assessment, the lead for that of the peers and for the agreed one.
 */
package org.councilbenchmark.assessment.assignment;
