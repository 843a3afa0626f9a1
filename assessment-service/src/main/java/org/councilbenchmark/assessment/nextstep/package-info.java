/**
 * Where effort counts most: the criteria of an assessment in the order of what raising each would add to a score, for
 * each unit of effort. The order itself is {@code gain}'s; here it is asked for, put into words and made into the body
 * of an action.
 *
 * <p>A criterion that is not assessed is never a next step: its first rating could move the score either way.
 */
package org.councilbenchmark.assessment.nextstep;
