/**
 * Scores of an assessment: worked out live while it is open, and kept as they were once it is completed.
 *
 * <p>Nothing here computes; that is {@code scoring}. Figures are rounded only in what answers show: one decimal for
 * scores, four for coverage (downwards, so that it never seems to reach a threshold that it misses). Explanations carry
 * the exact fractions.
 */
package org.councilbenchmark.assessment.result;
