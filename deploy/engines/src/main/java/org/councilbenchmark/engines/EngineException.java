package org.councilbenchmark.engines;

/** An engine could not be started or stopped; the message is written for the person who started it. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
