/**
 * Editions of benchmarks. An edition is a tree of themes, elements, headings and criteria; a node's code is unique in its
 * edition, and its stable key stays the same when a later edition gives it another code. Once published an edition never
 * changes: assessments hang on it. Its checksum is the ETag of everything that is read from it.
 */
package org.councilbenchmark.catalogue.edition;
