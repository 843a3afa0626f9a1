package org.councilbenchmark.local;

/** Why the system does not run, said to the person who started it; never shown with a stack trace. */
public final class LaunchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final int exitCode;

    LaunchProblem(String message) {
        this(message, FAILED, null);
    }

    public LaunchProblem(String message, Throwable cause) {
        this(message, FAILED, cause);
    }

    private LaunchProblem(String message, int exitCode, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    static LaunchProblem wrongUse(String message) {
        return new LaunchProblem(message, WRONG_USE, null);
    }

    int exitCode() {
        return exitCode;
    }
}
