package org.councilbenchmark.platform.inbox;

/** The lot may well succeed later, unchanged; nothing of it belongs on a dead-letter topic. */
final class TransientFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransientFailure(Throwable cause) {
        super(cause);
    }
}
