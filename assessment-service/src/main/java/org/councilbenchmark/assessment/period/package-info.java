/**
 * Periods: a start date and an ISO 8601 duration, such as {@code 2009-04-01/P1Y}. Pure Java.
 *
 * <p>People write financial years as {@code 2009/10} or {@code 2009-2010}; both are understood. A bare {@code 2009-10}
 * could be October 2009 as well and is refused with an explanation rather than guessed.
 */
package org.councilbenchmark.assessment.period;
