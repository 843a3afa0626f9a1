package org.councilbenchmark.catalogue.resolution;

/** What of a council the text turned out to be. */
enum MatchedBy {
    REGISTER_ID,
    /** The present or last GSS code. */
    GSS,
    FORMER_GSS,
    SNAC,
    /** The name or official name, of now or of before. */
    NAME,
    OTHER_NAME
}
