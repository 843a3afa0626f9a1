package org.councilbenchmark.catalogue.council;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** What this feature tells the other services. */
public sealed interface CouncilEvent extends DomainEvent {

    Topic TOPIC = Topic.ofState("catalogue.councils");

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return subject();
    }

    /** Full state of a council; {@code councilType} is {@code type} on the wire. */
    record Changed(
            String id,
            String code,
            String name,
            String officialName,
            @JsonProperty("type") CouncilType councilType,
            String nation,
            String region,
            String county,
            LocalDate startDate,
            LocalDate endDate,
            List<CouncilAlias> aliases,
            List<String> successors,
            List<String> otherNames,
            @JsonIgnore long version)
            implements CouncilEvent {

        static Changed of(Council council) {
            CouncilFacts state = council.facts();
            return new Changed(
                    state.id(),
                    state.code(),
                    state.name(),
                    state.officialName(),
                    state.type(),
                    state.nation(),
                    state.region(),
                    state.county(),
                    state.startDate(),
                    state.endDate(),
                    state.aliases(),
                    state.successors(),
                    state.otherNames(),
                    council.version);
        }

        @Override
        public String type() {
            return "council.changed.v1";
        }

        @Override
        public String subject() {
            return id;
        }
    }
}
