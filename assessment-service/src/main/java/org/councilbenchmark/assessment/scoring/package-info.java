/**
 * How ratings become scores: rule version 1, pure and exact.
 *
 * <p>This package knows neither database nor HTTP nor JSON; it imports {@code java.*} alone, so that the arithmetic a
 * council is judged by can be read, tested and redone by itself. {@code docs/scoring.md} shows the same rules worked
 * by hand for a reader who does not program.
 *
 * <p>Use: build an {@link org.councilbenchmark.assessment.scoring.EditionTree} once per published edition (it is
 * immutable and safe to share), then call {@code score(ratings, notApplicable)} as often as a rating changes; the cost
 * is linear in the number of nodes. The answer, {@link org.councilbenchmark.assessment.scoring.Scores}, holds every
 * node's result with the whole arithmetic beneath it.
 *
 * <ul>
 *   <li>in: {@code EditionTree} of {@code EditionNode}s, {@code RatingScale} with {@code Bands}, {@code Rating}
 *   <li>out: {@code Scores}, {@code NodeScore}, {@code Explanation}
 *   <li>numbers: {@code Rational}; weights above 0, scores 0–100, coverage and threshold 0–1. Nothing is rounded here
 *       but by {@code Rational.toDecimal()} and {@code Rational.display()}, which callers use at the very edge
 * </ul>
 *
 * <p>A change of any rule that moves a figure is a new rule version, since completed assessments keep theirs.
 */
package org.councilbenchmark.assessment.scoring;
