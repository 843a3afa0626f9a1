package org.councilbenchmark.evidence.scanning;

/** A scan that came to no verdict. The content stays in quarantine. */
final class ScanFailure extends Exception {

    private final ScanProblem problem;

    ScanFailure(ScanProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    ScanProblem problem() {
        return problem;
    }
}
