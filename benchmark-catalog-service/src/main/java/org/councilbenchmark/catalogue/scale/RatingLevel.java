package org.councilbenchmark.catalogue.scale;

import jakarta.persistence.Embeddable;

/**
 * @param level number that is rated and computed with
 * @param label short name
 * @param descriptor what it looks like in a council on this level
 */
@Embeddable
public record RatingLevel(int level, String label, String descriptor) {}
