package org.councilbenchmark.catalogue.comparator;

/** Who sees a stored group. */
enum Visibility {
    PUBLIC,
    /** Callers of the owner council, and administrators. */
    OWNER
}
