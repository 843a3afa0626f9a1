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
    private final String location;

    public ProblemException(ProblemType type, String detail, String remedy) {
        this(type, detail, remedy, List.of(), null, null);
    }

    private ProblemException(
            ProblemType type, String detail, String remedy, List<Fault> faults, Duration retryAfter, String location) {
        super(detail);
        this.type = type;
        this.remedy = remedy;
        this.faults = List.copyOf(faults);
        this.retryAfter = retryAfter;
        this.location = location;
    }

    public ProblemException faults(List<Fault> all) {
        return new ProblemException(type, getMessage(), remedy, all, retryAfter, location);
    }

    public ProblemException fault(Fault one) {
        return faults(List.of(one));
    }

    /** Adds a {@code Retry-After} header. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(type, getMessage(), remedy, faults, wait, location);
    }

    /** Adds a {@code Location} header: the path of what stands in the way. */
    public ProblemException location(String path) {
        return new ProblemException(type, getMessage(), remedy, faults, retryAfter, path);
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

    public Optional<String> location() {
        return Optional.ofNullable(location);
    }
}
