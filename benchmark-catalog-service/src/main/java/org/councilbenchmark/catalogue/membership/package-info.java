/**
 * Who belongs to a comparator group, as people write it: pools and nearest neighbours from JSON or from CSV. Reading and
 * checking are pure and find everything that is wrong in one pass, each fault with its row and column or its pointer.
 */
package org.councilbenchmark.catalogue.membership;
