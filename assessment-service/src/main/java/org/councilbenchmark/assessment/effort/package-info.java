/**
 * What it takes to climb one level of a criterion, where the council says so; elsewhere every level takes 1. A number
 * without a unit: days, thousands of pounds or points of an officer's estimate, as long as a council keeps to one.
 *
 * <p>Written by the same people and under the same rule as targets.
 */
package org.councilbenchmark.assessment.effort;
