/**
 * Mappings as they are kept: made, proposed, changed, listed, deleted, and told to the others. Only published editions
 * are mapped, since the codes of a draft may still change under the mapping. What a mapping says is in
 * {@code correspondence}; what follows from it in {@code mappingcoverage}, {@code mappingchain} and {@code carrying}.
 */
package org.councilbenchmark.catalogue.mapping;
