/**
 * What became different between two editions. Nodes are laid beside each other by their stable keys, so that a criterion
 * under another number is the same criterion; only where two editions share no key at all, by code and level. Everything
 * here is computed from what the editions say ({@link org.councilbenchmark.catalogue.content.EditionContent}), one pass
 * over either tree; nothing is stored.
 */
package org.councilbenchmark.catalogue.comparison;
