/**
 * What {@code assessment.events} tells of assessments: life cycle, scores and ratings of completed ones. Events may
 * come in any order and more than once; each part of a row has its own version guard, so that every order ends in the
 * same state.
 */
package org.councilbenchmark.reporting.assessment;
