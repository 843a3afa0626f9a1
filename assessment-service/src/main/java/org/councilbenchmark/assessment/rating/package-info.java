/**
 * Ratings: what was given to each criterion of a draft, by whom, with which words.
 *
 * <p>Each rating has its own version and ETag, so that several people rate one assessment side by side. Writers hold
 * the assessment with a share lock, so that no transition comes between; the rows themselves are locked in the order of
 * their criteria. One code path ({@code RatingWriter}) serves one rating and many: as a set, never in a loop.
 *
 * <p>A criterion without a row is <em>not assessed</em>, which is something other than <em>not applicable</em>.
 */
package org.councilbenchmark.assessment.rating;
