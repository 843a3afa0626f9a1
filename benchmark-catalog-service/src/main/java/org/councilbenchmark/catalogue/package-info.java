/**
 * The catalogue: what councils are judged against and who they are. It owns benchmarks and their editions, rating
 * scales, indicators, councils with their codes and lineage, and regions; the other services keep copies that they
 * build from this service's events.
 *
 * <ul>
 *   <li>{@code benchmark}: benchmarks, published editions and their nodes
 *   <li>{@code importing}: an edition from a file, checked as a whole before anything is written
 *   <li>{@code scale}: rating scales as data
 *   <li>{@code indicator}: definitions of measures
 *   <li>{@code council}: councils and every code they were known by
 *   <li>{@code lineage}: what became of them
 *   <li>{@code reorganisation}: changes to councils by administrators
 *   <li>{@code resolution}: from any code or name with its period to one council
 *   <li>{@code period}: days and periods as callers write them
 *   <li>{@code comparator}: groups of councils that may be compared
 *   <li>{@code membership}: how the members of such groups are read and checked
 *   <li>{@code region}: the English regions
 *   <li>{@code reference}: the bundled facts, loaded at start
 *   <li>{@code publication}: the topics, and telling the whole state again
 *   <li>{@code identity}: who the caller is and what they may do
 *   <li>{@code search}: how lists are filtered, searched and sorted
 *   <li>{@code content}: checksums of content
 *   <li>{@code comparison}, {@code diff}: what became different between two editions
 *   <li>{@code correspondence}, {@code mappingdraft}, {@code mapping}: how criteria stand to those of another edition
 *   <li>{@code mappingcoverage}, {@code mappingchain}, {@code carrying}: what follows from that
 *   <li>{@code locking}: one writer at a time, across replicas
 * </ul>
 */
package org.councilbenchmark.catalogue;
