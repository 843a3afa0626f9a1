/**
 * Whether two texts are the same, or nearly the same, in words: pure, and bounded in cost however many texts there are
 * and however long they are.
 *
 * <p>Case, punctuation and spacing never count. Each text is read once and kept as a {@link
 * org.councilbenchmark.assessment.wording.Words}: a digest, by which equal texts are found, and a {@link
 * org.councilbenchmark.assessment.wording.Sketch} of its runs of three words, from which the share of runs that two
 * texts have in common (Jaccard) follows. {@link org.councilbenchmark.assessment.wording.Copies} finds the pairs
 * without holding each text against each other one.
 */
package org.councilbenchmark.assessment.wording;
