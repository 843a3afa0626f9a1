/**
 * How a council's indicator stands in the period of an assessment: against its target, and against the period before.
 * Pure: facts in, verdict out.
 *
 * <p>Everything is judged by the polarity that holds on the last day of the value's period, and with the confidence
 * limits where they are given. A value is turned into a {@link org.councilbenchmark.assessment.performance.Goodness},
 * an interval that is better the higher it lies, whatever the polarity; from there on there is one rule for all.
 */
package org.councilbenchmark.assessment.performance;
