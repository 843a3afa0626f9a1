package org.councilbenchmark.evidence.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;

/** What we read of the assessment service's answer; it has more, and may get more still. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssessmentAnswer(UUID id, CouncilCode council, String benchmark, String edition, String period, String status) {

    private static final String COMPLETED = "COMPLETED";
    private static final Set<String> FROZEN = Set.of(COMPLETED, "WITHDRAWN");

    /** @param code present GSS code */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CouncilCode(String code) {}

    boolean answers(UUID asked) {
        return asked.equals(id) && council != null && council.code() != null && benchmark != null && edition != null;
    }

    Assessment state(String councilId) {
        return new Assessment(
                id,
                councilId,
                benchmark,
                edition,
                AssessedPeriod.parse(period),
                FROZEN.contains(status),
                COMPLETED.equals(status),
                null);
    }
}
