/**
 * The catalogue: what councils are judged against and who they are. It owns benchmarks and their editions, rating
 * scales, indicators, councils with their codes and lineage, comparator groups and regions; the other services keep
 * copies that they build from this service's events.
 *
 * <p>Editions:
 *
 * <ul>
 *   <li>{@code content}: what an edition says, apart from where it came from and how it is stored
 *   <li>{@code benchmark}, {@code edition}: benchmarks, editions and their nodes, from draft to retirement
 *   <li>{@code drafting}: writing an edition node by node, or as a copy
 *   <li>{@code importing}, {@code reading}, {@code exporting}, {@code editionfile}: editions from and to files
 *   <li>{@code scale}, {@code scalewriting}: rating scales as data
 *   <li>{@code comparison}, {@code diff}: what became different between two editions
 *   <li>{@code correspondence}, {@code mappingdraft}, {@code mapping}: how criteria stand to those of another edition
 *   <li>{@code mappingcoverage}, {@code mappingchain}, {@code carrying}: what follows from that
 * </ul>
 *
 * <p>Councils:
 *
 * <ul>
 *   <li>{@code council}, {@code region}: councils through time, and every code they were known by
 *   <li>{@code lineage}, {@code reorganisation}: what became of them, and changes to them by administrators
 *   <li>{@code resolution}, {@code period}: from any code or name with its period to one council
 *   <li>{@code comparator}, {@code membership}: groups of councils that may be compared
 * </ul>
 *
 * <p>Indicators:
 *
 * <ul>
 *   <li>{@code measure}, {@code indicator}: definitions of measures, dated
 *   <li>{@code indicatortable}, {@code indicatorimport}, {@code indicatorlink}: as a table, and the criteria that name them
 * </ul>
 *
 * <p>For all of them:
 *
 * <ul>
 *   <li>{@code reference}: the bundled facts, loaded at start
 *   <li>{@code publication}: the topics, and telling the whole state again
 *   <li>{@code identity}: who the caller is and what they may do
 *   <li>{@code search}: how lists are filtered, searched and sorted
 *   <li>{@code locking}: one writer at a time, across replicas
 * </ul>
 */
package org.councilbenchmark.catalogue;
