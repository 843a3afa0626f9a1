package org.councilbenchmark.assessment.action;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.course.ActionProgress;
import org.councilbenchmark.assessment.plan.PlanAssessment;

/** An action as it is kept; its members are the columns of its row. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Action(
        @JsonUnwrapped Identity identity,
        @JsonUnwrapped About about,
        @JsonUnwrapped ActionContent content,
        @JsonUnwrapped ActionProgress progress) {

    /** @param version the ETag, and what its events are ordered by */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Identity(
            UUID id,
            UUID assessment,
            long version,
            Instant createdAt,
            String createdBy,
            Instant changedAt,
            String changedBy) {}

    /** Of the assessment; no columns of the action. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record About(String council, String benchmark, String edition, AssessmentKind kind, boolean demonstration) {

        public static About of(PlanAssessment plan) {
            AssessmentRef ref = plan.ref();
            return new About(ref.council(), ref.benchmark(), ref.edition(), ref.kind(), plan.demonstration());
        }
    }

    public UUID id() {
        return identity.id();
    }

    public long version() {
        return identity.version();
    }

    public String path() {
        return "/v1/assessments/" + identity.assessment() + "/actions/" + identity.id();
    }

    /** The same action after a change. */
    public Action changed(ActionContent next, ActionProgress then, Instant at, String by) {
        Identity after = new Identity(
                identity.id(),
                identity.assessment(),
                identity.version() + 1,
                identity.createdAt(),
                identity.createdBy(),
                at,
                by);
        return new Action(after, about, next, then);
    }
}
