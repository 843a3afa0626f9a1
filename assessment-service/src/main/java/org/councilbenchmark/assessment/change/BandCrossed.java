package org.councilbenchmark.assessment.change;

/**
 * A node above the criteria whose label is another.
 *
 * @param from label before
 * @param to label after
 * @param up whether its score rose; a label may also change because a cap appears or vanishes
 */
public record BandCrossed(String code, String from, String to, boolean up) {}
