/**
 * What a mapping says, apart from how it is kept: criteria of one edition on the left, criteria of another edition or
 * codes of another framework on the right, and how the former stand to the latter. A relation is read from left to right
 * and of each source on its own: sources SUBSET target means that everything each source asks for, the target asks for
 * too. Pure Java over what editions say; docs/mappings.md has the rules and an example worked by hand.
 */
package org.councilbenchmark.catalogue.correspondence;
