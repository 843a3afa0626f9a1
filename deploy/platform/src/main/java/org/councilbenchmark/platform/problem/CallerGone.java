package org.councilbenchmark.platform.problem;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.nio.channels.ClosedChannelException;

/** Tells a caller who went away in the middle of a request from a failure of ours: nobody is left to be answered. */
final class CallerGone {

    private CallerGone() {}

    static boolean explains(Throwable failure, HttpServerRequest request) {
        return request.response().closed() || isBrokenConnection(failure, 0);
    }

    /** The depth bounds a chain that leads back into itself. */
    private static boolean isBrokenConnection(Throwable failure, int depth) {
        return failure != null
                && depth < 10
                && (failure instanceof HttpClosedException
                        || failure instanceof ClosedChannelException
                        || isBrokenConnection(failure.getCause(), depth + 1));
    }
}
