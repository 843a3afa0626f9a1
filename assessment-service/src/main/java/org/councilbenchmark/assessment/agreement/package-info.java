/**
 * How far two sides that rated the same criteria agree: pure Java, exact, worked by hand in {@code docs/agreement.md}.
 *
 * <ul>
 *   <li>in: {@code RatedPair}, one criterion with a level on both sides, each as points from 0 to 100
 *   <li>out: {@code Agreement} of any set of criteria (mean difference, share of equal levels, weighted kappa with its
 *       interval), and {@code AssessorStanding} of each person whose ratings entered
 *   <li>whatever the ratings do not allow to say is absent, with the reason in words; a figure is never invented
 * </ul>
 *
 * <p><b>One category system for several scales.</b> Kappa compares categories, and an edition may rate its criteria on
 * scales of different lengths. The category of a level is its position on its own scale, and the distance of two levels
 * is the distance of their positions: the same normalisation on which every score rests, so that no second notion of
 * "far apart" enters. Where all criteria share a scale with equal steps, the figure is Cohen's weighted kappa of that
 * scale, to the last digit, since kappa does not change when all weights are multiplied by one number. The other way,
 * one kappa for each scale, would leave most elements with groups too small to say anything of.
 *
 * <p>Everything up to the variance is a fraction; only the square root is rounded, to twelve decimals.
 */
package org.councilbenchmark.assessment.agreement;
