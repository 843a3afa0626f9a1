/**
 * How lists are filtered, searched and sorted. Names are compared folded: without case, accents and punctuation, so
 * that "southend on sea" finds Southend-on-Sea.
 */
package org.councilbenchmark.catalogue.search;
