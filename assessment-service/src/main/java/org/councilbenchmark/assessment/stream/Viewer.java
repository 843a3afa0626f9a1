package org.councilbenchmark.assessment.stream;

import java.time.Instant;
import org.councilbenchmark.assessment.access.Asking;

/**
 * Who looks on, as plain values: the request that began it is over while the stream goes on.
 *
 * @param until when their token ends, and the stream with it
 */
public record Viewer(Asking asking, Instant until) {}
