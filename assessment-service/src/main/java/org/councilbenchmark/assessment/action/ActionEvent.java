package org.councilbenchmark.assessment.action;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** Everything that other services are told of an action; the JSON of each record is the data on the wire. */
sealed interface ActionEvent extends DomainEvent {

    /** Beside the assessments' own events, so that both keep their order per council. */
    Topic TOPIC = Topic.ofFacts("assessment.events");

    @Override
    default Topic topic() {
        return TOPIC;
    }

    /**
     * The full state, without a word that somebody typed freely: neither title nor unit nor partner, since people may be
     * named in them. Whether it is overdue is not told, because that depends on the day.
     *
     * @param council council id
     * @param owner pseudonymous id
     * @param cost pounds sterling, two decimals
     * @param changedBy pseudonymous id
     */
    record Changed(
            UUID action,
            UUID assessment,
            String council,
            String benchmark,
            String edition,
            AssessmentKind kind,
            boolean demonstration,
            List<String> criteria,
            List<UUID> recommendations,
            String owner,
            ActionTerm term,
            LocalDate startsOn,
            LocalDate dueOn,
            ActionStatus status,
            int percentComplete,
            String cost,
            String currency,
            Integer effort,
            Measure measure,
            boolean earlyWarning,
            boolean deleted,
            Instant changedAt,
            String changedBy,
            @JsonIgnore long aggregateVersion)
            implements ActionEvent {

        @Override
        public String type() {
            return "action.changed.v1";
        }

        @Override
        public String key() {
            return council;
        }

        @Override
        public String subject() {
            return action.toString();
        }

        @Override
        public long version() {
            return aggregateVersion;
        }

        static Changed of(Action action) {
            Action.Identity identity = action.identity();
            return of(action, identity.version(), identity.changedAt(), identity.changedBy(), false);
        }

        static Changed ofRemoved(Action action, Instant at, String by) {
            return of(action, action.version() + 1, at, by, true);
        }

        private static Changed of(Action action, long version, Instant at, String by, boolean deleted) {
            Action.About about = action.about();
            ActionContent content = action.content();
            return new Changed(
                    action.id(),
                    action.identity().assessment(),
                    about.council(),
                    about.benchmark(),
                    about.edition(),
                    about.kind(),
                    about.demonstration(),
                    content.criteria(),
                    content.recommendations(),
                    content.owner(),
                    content.term(),
                    content.startsOn(),
                    content.dueOn(),
                    action.progress().status(),
                    action.progress().percentComplete(),
                    content.cost() == null ? null : content.cost().toPlainString(),
                    content.cost() == null ? null : "GBP",
                    content.effort(),
                    Measure.of(content),
                    action.progress().warning(),
                    deleted,
                    at,
                    by,
                    version);
        }
    }

    /** What success is measured by; baseline and target are exact decimals. */
    record Measure(String indicator, String baseline, String target, LocalDate by) {

        static Measure of(ActionContent content) {
            return content.indicator() == null
                    ? null
                    : new Measure(
                            content.indicator(),
                            ActionView.text(content.baseline()),
                            ActionView.text(content.target()),
                            content.measuredBy());
        }
    }
}
