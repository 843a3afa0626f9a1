/**
 * Two assessments of one council beside each other: what rose, what fell, and what cannot be compared.
 *
 * <p>Against different editions the older ratings are brought onto the newer edition first ({@code bridge}). What does not
 * carry is not compared, criterion by criterion with the reason; and the scores of both sides are worked out over the
 * common ground alone, as if the rest did not apply. So a difference between two scores is always one of judgement and
 * never one of the benchmark. Within one edition the common ground is everything, and the scores are the official ones.
 */
package org.councilbenchmark.assessment.comparison;
