/**
 * Ratings carried over a mapping, without storing anything: what was judged against the earlier edition, as far as it
 * tells something of the later one. What cannot be told is not guessed: it comes back with the reason. docs/mappings.md
 * has the rules and an example worked by hand.
 */
package org.councilbenchmark.catalogue.carrying;
