package org.councilbenchmark.evidence.extraction;

/** What is known of a document's text. */
enum TextState {
    /** It waits to be read, or is being read. */
    PENDING,
    /** It was read; scanned pages have none, and then there are no characters. */
    DONE,
    /** It could not be read; the reason is said. */
    FAILED,
    /** Its kind has no text, or it is the text of an earlier revision, which is not kept. */
    NONE
}
