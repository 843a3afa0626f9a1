package org.councilbenchmark.assessment.confirmation;

/**
 * @param confirmed how many were confirmed
 * @param unchanged how many had been confirmed before
 * @param unconfirmed how many carried ratings of the draft nobody has confirmed yet
 */
record ConfirmedRatings(int confirmed, int unchanged, int unconfirmed) {}
