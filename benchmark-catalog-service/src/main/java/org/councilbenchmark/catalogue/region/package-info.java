/** The nine English regions, by GSS code: a fixed list that councils are grouped by. */
package org.councilbenchmark.catalogue.region;
