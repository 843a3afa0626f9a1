/**
 * The facts that every installation needs: councils, regions, indicators and edition 2009.1, bundled as files in
 * {@code src/main/resources/reference} and loaded at start. What is there already is left alone, so a restart writes
 * nothing and tells nobody.
 */
package org.councilbenchmark.catalogue.reference;
