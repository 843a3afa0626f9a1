/**
 * Test data that many tests share. Every test brings its own benchmark, councils and council type, so that tests see
 * nothing of each other in the one database.
 */
package org.councilbenchmark.reporting;
