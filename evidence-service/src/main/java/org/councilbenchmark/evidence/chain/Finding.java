package org.councilbenchmark.evidence.chain;

/**
 * Something is not as it was recorded.
 *
 * @param number of the revision
 */
public record Finding(int number, Code code, String detail) {

    /** In which way. */
    public enum Code {
        /** A fact of the revision, its place or its chain value was altered. */
        CHAIN_BROKEN,
        /** All values fit each other, but they are not those of before. */
        CHAIN_REWRITTEN,
        REVISION_MISSING,
        CONTENT_MISSING,
        CONTENT_DAMAGED
    }
}
