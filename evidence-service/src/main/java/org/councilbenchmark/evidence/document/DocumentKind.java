package org.councilbenchmark.evidence.document;

/** What kind of evidence a document is. Each has bytes in the store. */
public enum DocumentKind {
    /** What was uploaded. */
    FILE("/file"),
    /** A statement in words: {@code text/plain}. */
    TEXT("/text"),
    /** One address: {@code text/uri-list}. What lies there is never fetched. */
    WEB_LINK("/url");

    private final String place;

    DocumentKind(String place) {
        this.place = place;
    }

    /** Pointer to where the content stands in the request that brings it. */
    public String place() {
        return place;
    }
}
