package org.councilbenchmark.evidence.document;

/** The owner's marking. What is secret or above has no place here, so there is no name for it. */
public enum Classification {
    /** Published already, or meant to be. */
    PUBLIC,
    /** What is not marked otherwise. */
    OFFICIAL,
    /** To be shown only to those who need it. */
    OFFICIAL_SENSITIVE
}
