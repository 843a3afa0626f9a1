/**
 * What others ask of the council: a peer team's report, scrutiny, an inspectorate. Each recommendation gets the
 * council's response, is answered by actions of the plan, and is followed up at the reviews, which alone say whether it
 * was implemented.
 *
 * <p>On a PEER assessment the team that rates writes them, until it completes; on any other the council notes down what
 * it was told. What the council has responded to no longer changes: the response was to those words.
 */
package org.councilbenchmark.assessment.recommendation;
