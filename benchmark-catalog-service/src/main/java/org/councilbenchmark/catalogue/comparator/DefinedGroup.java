package org.councilbenchmark.catalogue.comparator;

/**
 * @param group the group as it is now
 * @param created whether it was absent before
 */
record DefinedGroup(TaggedGroup group, boolean created) {}
