/**
 * The way for ratings from one edition of a benchmark to another: the catalogue knows how criteria stand to each other,
 * and works out which ratings follow ({@code docs/mappings.md}). We ask it, as the caller, and never while a transaction
 * holds rows: {@code EditionBridge} refuses to be asked inside one.
 *
 * <p>This is the one question that this service asks of another. While the catalogue is away it answers 503, and
 * everything else goes on.
 */
package org.councilbenchmark.assessment.bridge;
