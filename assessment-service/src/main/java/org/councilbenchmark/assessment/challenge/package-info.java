/**
 * A peer challenge seen whole: what the council gave, what its peers gave and what both agreed on, side by side.
 *
 * <p>Ground for the differences, the right of reply and moderation. Which assessments belong together, and from when on
 * the two halves may see each other, {@code pair} knows. Nothing of a challenge is shown but through {@code ChallengeService.readable}, which asks for each half whether the caller may read
 * it: before both were submitted nobody reads both.
 */
package org.councilbenchmark.assessment.challenge;
