/**
 * Plans seen from above: the actions of all assessments that a caller may read, filtered and sorted in one statement,
 * and the summary of one plan. The rules of what is overdue or at risk are those of {@code course}, as conditions.
 */
package org.councilbenchmark.assessment.portfolio;
