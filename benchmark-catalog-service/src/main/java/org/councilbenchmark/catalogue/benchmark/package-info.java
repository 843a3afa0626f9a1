/** Benchmarks: the names under which editions follow one another. */
package org.councilbenchmark.catalogue.benchmark;
