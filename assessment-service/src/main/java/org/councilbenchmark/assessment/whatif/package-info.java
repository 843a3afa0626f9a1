/**
 * What would the scores be, if? Changed ratings are put beside those of the assessment, both are scored by the same
 * rules, and the difference is the answer. Nothing is stored and nothing is told; whoever may read the ratings may ask,
 * whatever state the assessment is in.
 */
package org.councilbenchmark.assessment.whatif;
