/**
 * Our copy of the values of indicators, fed by {@code evidence.observations}: for each council, indicator and period
 * the ACTUAL, TARGET and BASELINE of the whole, as they stand. Breakdowns and restricted values are passed over.
 *
 * <p>The contract came before its producer: evidence-service does not take in indicator data yet. Both events carry
 * states rather than changes, and each state a sequence; an undone submission is told by what holds again. So both are
 * applied alike, in any order, without a history.
 */
package org.councilbenchmark.assessment.observation;
