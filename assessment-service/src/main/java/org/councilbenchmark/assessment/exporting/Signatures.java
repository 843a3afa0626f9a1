package org.councilbenchmark.assessment.exporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who answers for an assessment.
 *
 * @param submission null while it is a draft
 * @param completion by the approver; null until then
 * @param expiresOn last day on which the result should be relied on; null for none
 */
public record Signatures(Statement submission, Statement completion, LocalDate expiresOn) {

    /**
     * @param by pseudonymous id of a person
     * @param statement what they said with it; null where they said nothing
     */
    public record Statement(Instant at, String by, String statement) {}
}
