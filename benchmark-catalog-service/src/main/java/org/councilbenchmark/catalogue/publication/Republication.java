package org.councilbenchmark.catalogue.publication;

/**
 * How many events wait for the topics, by kind.
 *
 * @param councils one for each council
 * @param indicators one for each indicator and part
 * @param editions one for each node and one manifest for each edition
 * @param comparatorGroups one for each stored group, the deleted ones included
 * @param mappings one for each mapping, those that were deleted included
 */
record Republication(int councils, int indicators, int editions, int comparatorGroups, int mappings) {}
