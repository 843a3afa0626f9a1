package org.councilbenchmark.assessment.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation as it is kept: what was written, what the council said to it, what became of it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recommendation(
        UUID id,
        UUID assessment,
        long version,
        Source source,
        String text,
        List<String> criteria,
        Priority priority,
        LocalDate dueOn,
        Decision decision,
        String response,
        String responseOwner,
        Instant respondedAt,
        String respondedBy,
        RecommendationStatus status,
        String statusNote,
        LocalDate statusOn,
        Instant madeAt,
        String madeBy) {

    @Schema(name = "RecommendationSource")
    public enum Source {
        PEER_REPORT,
        SCRUTINY,
        INSPECTION,
        OTHER
    }

    @Schema(name = "RecommendationPriority")
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What the council decides to do about it. */
    @Schema(name = "RecommendationDecision")
    public enum Decision {
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED
    }

    WriteRecommendation content() {
        return new WriteRecommendation(source, text, criteria, priority, dueOn);
    }

    RespondToRecommendation answer() {
        return decision == null ? null : new RespondToRecommendation(decision, response, responseOwner);
    }

    public String path() {
        return "/v1/assessments/" + assessment + "/recommendations/" + id;
    }
}
