/**
 * Two mappings, one behind the other: from A over B to C. Relations are composed as sets are; what set logic leaves open
 * is listed apart and never guessed. docs/mappings.md has the table.
 */
package org.councilbenchmark.catalogue.mappingchain;
