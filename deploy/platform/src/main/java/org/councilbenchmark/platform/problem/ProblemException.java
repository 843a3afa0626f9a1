package org.councilbenchmark.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The one exception that the domain throws; {@link ProblemMappers} turns it into a {@link Problem}. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String remedy;
    private final List<Fault> faults;
    private final Duration retryAfter;

    public ProblemException(ProblemType type, String detail, String remedy) {
        this(type, detail, remedy, List.of(), null);
    }

    private ProblemException(ProblemType type, String detail, String remedy, List<Fault> faults, Duration retryAfter) {
        super(detail);
        this.type = type;
        this.remedy = remedy;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
    }

    public ProblemException faults(List<Fault> all) {
        return new ProblemException(type, getMessage(), remedy, all, retryAfter);
    }

    public ProblemException fault(Fault one) {
        return faults(List.of(one));
    }

    /** Adds a {@code Retry-After} header. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(type, getMessage(), remedy, faults, wait);
    }

    public ProblemType type() {
        return type;
    }

    public String remedy() {
        return remedy;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
