package org.councilbenchmark.evidence.document;

/** What kind of evidence a document is. Each has bytes in the store. */
public enum DocumentKind {
    /** What was uploaded. */
    FILE,
    /** A statement in words: {@code text/plain}. */
    TEXT,
    /** One address: {@code text/uri-list}. What lies there is never fetched. */
    WEB_LINK
}
