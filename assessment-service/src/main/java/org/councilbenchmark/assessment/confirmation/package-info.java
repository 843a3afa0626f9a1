/**
 * Somebody stands for ratings that were carried into a draft, as they are. Rating a criterion anew says the same, with
 * equal content or other; this is for the many that were read and need no change.
 */
package org.councilbenchmark.assessment.confirmation;
