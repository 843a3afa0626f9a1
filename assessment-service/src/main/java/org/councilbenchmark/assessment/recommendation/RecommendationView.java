package org.councilbenchmark.assessment.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.plan.PlanTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation. People are pseudonymous ids.
 *
 * @param response of the council; absent until it responds
 * @param followUp what the latest review found
 * @param actions of the plan that answer it
 */
record RecommendationView(
        UUID id,
        UUID assessment,
        Recommendation.Source source,
        String text,
        List<String> criteria,
        Recommendation.Priority priority,
        LocalDate dueOn,
        Response response,
        FollowUp followUp,
        List<Answering> actions,
        Instant madeAt,
        String madeBy,
        Links links,
        @JsonIgnore long version) {

    @Schema(name = "RecommendationResponse")
    record Response(
            Recommendation.Decision decision, String text, String ownerId, Instant respondedAt, String respondedBy) {

        static Response of(Recommendation kept) {
            return kept.decision() == null
                    ? null
                    : new Response(
                            kept.decision(),
                            kept.response(),
                            kept.responseOwner(),
                            kept.respondedAt(),
                            kept.respondedBy());
        }
    }

    /**
     * @param note of the review
     * @param heldOn when it was held; absent before the first
     */
    @Schema(name = "RecommendationFollowUp")
    record FollowUp(RecommendationStatus status, String note, LocalDate heldOn) {}

    /** An action that answers it. */
    @Schema(name = "AnsweringAction")
    record Answering(UUID id, String title, String status, int percentComplete) {}

    @Schema(name = "RecommendationLinks")
    record Links(String self, String response) {}

    static RecommendationView of(Recommendation kept, List<Answering> actions) {
        return new RecommendationView(
                kept.id(),
                kept.assessment(),
                kept.source(),
                kept.text(),
                kept.criteria(),
                kept.priority(),
                kept.dueOn(),
                Response.of(kept),
                new FollowUp(kept.status(), kept.statusNote(), kept.statusOn()),
                actions,
                kept.madeAt(),
                kept.madeBy(),
                new Links(kept.path(), kept.path() + "/response"),
                kept.version());
    }

    String tag() {
        return PlanTag.of(version, this);
    }
}
