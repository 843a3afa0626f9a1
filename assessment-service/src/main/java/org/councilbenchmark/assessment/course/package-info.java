/**
 * The course of an action: where it stands, what may follow, and whether it needs somebody's eye today.
 *
 * <p>{@code ProgressRules} keeps status, percentage and early warning in agreement. Attention is pure arithmetic on days
 * and percentages, in two spellings that must agree: {@code Watch} says it of one action in words, {@code WatchSql} of
 * all of them in a condition. A test holds them against each other.
 *
 * <p><b>Overdue:</b> the due day has passed, and the action is neither done nor cancelled.
 *
 * <p><b>At risk:</b> the action is open, and somebody raised an early warning; or its first day has passed and it was
 * not started; or the share of its days that are over exceeds the percentage complete by more than the configured
 * number of points ({@code assessment.plan.tolerated-lag}, 25 unless said otherwise). The due day is one of the days,
 * so that an action of one day has a whole.
 */
package org.councilbenchmark.assessment.course;
