package org.councilbenchmark.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.reply.ReplyFact;
import org.councilbenchmark.assessment.reply.ReplyOutcome;
import org.councilbenchmark.assessment.reply.ReplyPosition;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** Everything that other services are told of an assessment; the JSON of each record is the data on the wire. */
sealed interface AssessmentEvent extends DomainEvent {

    Topic TOPIC = Topic.ofFacts("assessment.events");

    /** Which assessment it is; the same in every event. */
    About about();

    @JsonIgnore
    long aggregateVersion();

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return about().council;
    }

    @Override
    default String subject() {
        return about().assessment.toString();
    }

    @Override
    default long version() {
        return aggregateVersion();
    }

    /** @param council council id */
    record About(
            UUID assessment,
            String council,
            String benchmark,
            String edition,
            AssessmentKind kind,
            String period,
            boolean demonstration) {

        static About of(Assessment assessment) {
            return new About(
                    assessment.id,
                    assessment.council,
                    assessment.benchmark,
                    assessment.edition,
                    assessment.kind,
                    assessment.period().toString(),
                    assessment.demonstration);
        }
    }

    record Opened(
            @JsonUnwrapped About about,
            Instant openedAt,
            String openedBy,
            @JsonIgnore long aggregateVersion) implements AssessmentEvent {
        @Override
        public String type() {
            return "assessment.opened.v1";
        }

        /** Always the first event. */
        static Opened of(Assessment assessment) {
            return new Opened(About.of(assessment), assessment.openedAt, assessment.openedBy, 1);
        }
    }

    record Submitted(
            @JsonUnwrapped About about,
            Instant submittedAt,
            String submittedBy,
            @JsonIgnore long aggregateVersion) implements AssessmentEvent {
        @Override
        public String type() {
            return "assessment.submitted.v1";
        }

        static Submitted of(Assessment assessment) {
            return new Submitted(
                    About.of(assessment), assessment.submittedAt, assessment.submittedBy, assessment.eventVersion);
        }
    }

    record Returned(
            @JsonUnwrapped About about,
            Instant returnedAt,
            String returnedBy,
            @JsonIgnore long aggregateVersion) implements AssessmentEvent {
        @Override
        public String type() {
            return "assessment.returned.v1";
        }

        static Returned of(Assessment assessment) {
            return new Returned(
                    About.of(assessment), assessment.returnedAt, assessment.returnedBy, assessment.eventVersion);
        }
    }

    record Withdrawn(
            @JsonUnwrapped About about,
            Instant withdrawnAt,
            String withdrawnBy,
            @JsonIgnore long aggregateVersion) implements AssessmentEvent {
        @Override
        public String type() {
            return "assessment.withdrawn.v1";
        }

        static Withdrawn of(Assessment assessment) {
            return new Withdrawn(
                    About.of(assessment), assessment.withdrawnAt, assessment.withdrawnBy, assessment.eventVersion);
        }

        /** A deleted draft is told as withdrawn: it is gone, and was never in a table. */
        static Withdrawn ofDeleted(Assessment assessment, Instant now, String by) {
            return new Withdrawn(About.of(assessment), now, by, assessment.eventVersion + 1);
        }
    }

    /**
     * All scores and ratings, without words.
     *
     * @param replies of the council to its peers; absent where it had no right of reply
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Completed(
            @JsonUnwrapped About about,
            String ruleVersion,
            Instant completedAt,
            String completedBy,
            LocalDate expiresOn,
            UUID supersedes,
            List<Score> scores,
            List<Rated> ratings,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Replied> replies,
            @JsonIgnore long aggregateVersion)
            implements AssessmentEvent {
        @Override
        public String type() {
            return "assessment.completed.v1";
        }

        /** @param version of the event: the assessment may have been withdrawn since */
        static Completed of(
                Assessment assessment,
                String rules,
                List<NodeResult> scores,
                List<RatedLevel> ratings,
                List<ReplyFact> replies,
                long version) {
            return new Completed(
                    About.of(assessment),
                    rules,
                    assessment.completedAt,
                    assessment.completedBy,
                    assessment.expiresOn,
                    assessment.supersedes,
                    scores.stream().map(Score::of).toList(),
                    ratings.stream().map(Rated::of).toList(),
                    replies == null ? null : replies.stream().map(Replied::of).toList(),
                    version);
        }
    }

    /**
     * @param score 0 to 100, at most twelve decimals; null when not assessed or not applicable
     * @param coverage 0 to 1; null when not applicable
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Score(String node, NodeType nodeType, String score, String coverage, boolean sufficient, boolean capped) {

        static Score of(NodeResult result) {
            return new Score(
                    result.node(),
                    result.nodeType(),
                    decimal(result.score()),
                    decimal(result.coverage()),
                    result.sufficient(),
                    result.capped());
        }

        private static String decimal(Rational number) {
            return number == null
                    ? null
                    : number.toDecimal().stripTrailingZeros().toPlainString();
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rated(String criterion, Integer level, boolean notApplicable, Confidence confidence) {

        static Rated of(RatedLevel rating) {
            return new Rated(rating.criterion(), rating.level(), rating.notApplicable(), rating.confidence());
        }
    }

    /** @param outcome null where there was nothing to decide */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Replied(String criterion, ReplyPosition position, ReplyOutcome outcome) {

        static Replied of(ReplyFact reply) {
            return new Replied(reply.criterion(), reply.position(), reply.outcome());
        }
    }
}
