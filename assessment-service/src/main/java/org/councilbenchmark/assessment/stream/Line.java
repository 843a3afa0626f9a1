package org.councilbenchmark.assessment.stream;

/** The connection under a stream, as far as the stream must know of it. */
interface Line {

    boolean isClosed();

    /** Ends it at once, whatever is still on its way. */
    void cut();
}
