/**
 * An assessment as OSCAL assessment results: each rated criterion is an observation, each level also a finding about the
 * statement of the control that the catalogue's own OSCAL export makes of the criterion. What OSCAL has no word for
 * stands in properties of our namespace.
 *
 * <p>OSCAL knows satisfied and not satisfied, a benchmark knows levels. A finding is <em>satisfied</em> where the level's
 * score reaches the middle one of its scale's bands (with the usual four: from 50 on); the bound is told beside it, and
 * so are level and score, for whoever draws the line elsewhere.
 */
package org.councilbenchmark.assessment.oscalresults;
