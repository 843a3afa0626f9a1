package org.councilbenchmark.evidence.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** Everything that is told of a document. Titles, file names and notes stay here: they may name people. */
public sealed interface DocumentEvent extends DomainEvent {

    /** Keyed by council: what happens to the evidence of one council is heard in its order. */
    Topic TOPIC = Topic.ofFacts("evidence.documents");

    UUID document();

    String council();

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return council();
    }

    @Override
    default String subject() {
        return document().toString();
    }

    /** A revision may be used as evidence. */
    record Accepted(
            UUID document,
            String council,
            boolean demonstration,
            int revision,
            String sha256,
            String mediaType,
            long bytes,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            Instant acceptedAt,
            String acceptedBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.accepted.v1";
        }
    }

    /** A further revision may be used; the one with the greatest number is current. */
    record Revised(
            UUID document,
            String council,
            boolean demonstration,
            int revision,
            String sha256,
            String mediaType,
            long bytes,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            Instant acceptedAt,
            String acceptedBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.revised.v1";
        }
    }

    /** The scanner found something in a revision; it will never be used. */
    record Rejected(
            UUID document,
            String council,
            boolean demonstration,
            int revision,
            String sha256,
            String finding,
            String scanner,
            Instant rejectedAt,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.rejected.v1";
        }
    }

    /** What is said of the document has changed; all of it that others hear, as it is now. */
    record Changed(
            UUID document,
            String council,
            boolean demonstration,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            LocalDate reviewOn,
            Classification classification,
            UUID supersededBy,
            Instant changedAt,
            String changedBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.changed.v1";
        }
    }

    /** Its owner no longer stands by the document. Why stays here: reasons may name people. */
    record Withdrawn(
            UUID document,
            String council,
            boolean demonstration,
            Instant withdrawnAt,
            String withdrawnBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.withdrawn.v1";
        }
    }

    /** The day of its review has come. */
    record ReviewDue(
            UUID document,
            String council,
            boolean demonstration,
            LocalDate reviewOn,
            @JsonIgnore long version) implements DocumentEvent {

        @Override
        public String type() {
            return "document.review-due.v1";
        }
    }

    /** The document now backs a criterion of an assessment. */
    record Linked(
            UUID document,
            String council,
            boolean demonstration,
            UUID assessment,
            String criterion,
            Instant linkedAt,
            String linkedBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.linked.v1";
        }
    }

    /** The document no longer backs a criterion of an assessment. */
    record Unlinked(
            UUID document,
            String council,
            boolean demonstration,
            UUID assessment,
            String criterion,
            Instant unlinkedAt,
            String unlinkedBy,
            @JsonIgnore long version)
            implements DocumentEvent {

        @Override
        public String type() {
            return "document.unlinked.v1";
        }
    }
}
