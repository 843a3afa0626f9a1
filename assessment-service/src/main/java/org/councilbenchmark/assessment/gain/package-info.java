/**
 * What raising a criterion would add to a score: pure and exact, by the arithmetic that {@code scoring} has done already.
 *
 * <p>A raised criterion changes the sums on its way to the root and no others. So {@code Gains} takes each of these sums
 * as the explanation tells it, exchanges one term, and goes one step up: five divisions for a criterion instead of a
 * calculation of the whole. Caps are part of the way: the step that takes the last core criterion off its lowest level
 * frees its heading, and is often worth more than its weight tells.
 *
 * <p>Imports {@code java.*} and {@code scoring}; a test holds every gain against a full calculation.
 */
package org.councilbenchmark.assessment.gain;
