/**
 * Reviews of a plan 6, 12 and 18 months after the assessment was completed, and at other times where somebody holds
 * one. A review says of actions and recommendations how they fare; it is held once and never changed: what was wrong in
 * it is corrected by another review of the same date that names it.
 *
 * <p>A finding is the reviewers' judgement and leaves the council's own status of an action alone. Of a recommendation
 * it is the only source: done is IMPLEMENTED, stopped is NOT_IMPLEMENTED, anything else IN_PROGRESS.
 */
package org.councilbenchmark.assessment.followup;
