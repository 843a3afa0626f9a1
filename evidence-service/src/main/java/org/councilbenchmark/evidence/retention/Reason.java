package org.councilbenchmark.evidence.retention;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** The reason of a deletion: a parameter, since a DELETE has no body that intermediaries are sure to pass on. */
final class Reason {

    private static final int LONGEST = 2000;

    private Reason() {}

    static String require(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
            String detail = "A reason of 1 to " + LONGEST + " characters is needed.";
            String remedy = "Say why, in the query parameter 'reason'.";
            throw RequestProblem.INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in("reason", "reason-missing", reason, detail, remedy));
        }
        return reason.trim();
    }
}
