package org.councilbenchmark.assessment.scoring;

/** What was given to a criterion. A criterion without a rating is not assessed. */
public sealed interface Rating {
    /** @param level one of the levels of the criterion's scale */
    record Level(int level) implements Rating {}

    /** @param reason shown in every explanation that leaves the criterion out, therefore never blank */
    record NotApplicable(String reason) implements Rating {
        public NotApplicable {
            if (reason == null || reason.isBlank()) {
                throw new IllegalArgumentException("\"Not applicable\" needs a reason");
            }
        }
    }
}
