/**
 * Editions as files in five formats: one writer each, streaming, and each says what its format loses of the edition at
 * hand. What is not lost comes back when the file is imported, keys included. What a file never holds is the edition's
 * life: its status and dates belong to the catalogue that keeps it.
 */
package org.councilbenchmark.catalogue.exporting;
