/**
 * What an indicator may say of itself, as plain values: its code, its definition and the rules that a definition keeps.
 * Knows neither the database nor HTTP, so that an edit, a table of many and the bundled facts all speak the same words.
 */
package org.councilbenchmark.catalogue.measure;
