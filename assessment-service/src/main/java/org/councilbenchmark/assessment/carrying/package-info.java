/**
 * A new assessment from an earlier one: what was judged then is carried into a draft as a first draft of the judgement
 * of today, each rating flagged until somebody stands for it.
 *
 * <p>Three steps, of which only the first and last are transactions: see that the way is allowed and read what was given;
 * ask how the editions stand to each other, where they differ ({@code bridge}); write. Between them nothing is held, and
 * the last step sees for itself that the draft is still one. Repeating it changes nothing more.
 */
package org.councilbenchmark.assessment.carrying;
