package org.councilbenchmark.platform.problem;

import java.net.URI;

/**
 * One way in which a request can fail. Each feature lists its own in an enum ({@code …Problem}), so that the enum is
 * the public catalogue of errors: the slug never changes once published.
 */
public interface ProblemType {

    /** Base of every {@code type} URI; the slug follows. */
    String BASE = "https://councilbenchmark.org/problems/";

    /** Last segment of the type URI, kebab-case and stable. */
    String slug();

    /** Short summary, the same for every occurrence. */
    String title();

    /** HTTP status, 400 to 599. */
    int status();

    default URI uri() {
        return URI.create(BASE + slug());
    }

    /** A failure of this type, with what went wrong this time and what the caller can do about it. */
    default ProblemException with(String detail, String remedy) {
        return new ProblemException(this, detail, remedy);
    }
}
