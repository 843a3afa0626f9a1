package org.councilbenchmark.catalogue.content;

/**
 * What a level of the scale looks like for one criterion.
 *
 * @param level a level of the criterion's scale
 * @param descriptor what is true of a council on it
 */
public record LevelDescriptor(int level, String descriptor) {}
