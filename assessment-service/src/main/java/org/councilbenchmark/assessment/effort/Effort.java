package org.councilbenchmark.assessment.effort;

import java.time.Instant;

/** What the council says of one criterion. */
record Effort(String criterion, Estimate estimate, long version, Instant setAt, String setBy) {

    /** @param effort of climbing one level */
    record Estimate(int effort, String note) {}

    EffortView view(String title) {
        return new EffortView(criterion, title, estimate.effort(), estimate.note(), version, setAt, setBy);
    }
}
