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

    /** Part of a council that went over to a successor: an exact decimal, hence text. */
    record Share(String council, String share) {

        /** Those that are known; null for none, so that the member is left out. */
        static List<Share> of(List<Succession> successions) {
            List<Share> known = successions.stream()
                    .filter(each -> each.share() != null)
                    .map(each -> new Share(each.council(), each.share().toPlainString()))
                    .toList();
            return known.isEmpty() ? null : known;
        }
    }

    /**
     * Full state of a council: the latest facts at the top, all of them with their days in {@code versions}.
     * {@code councilType} is {@code type} on the wire.
     */
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
            List<Share> shares,
            List<String> otherNames,
            List<CouncilVersion> versions,
            @JsonIgnore long version)
            implements CouncilEvent {

        static Changed of(Council council) {
            CouncilFacts state = council.facts();
            CouncilVersion latest = state.latest();
            return new Changed(
                    state.id(),
                    state.code(),
                    latest.name(),
                    latest.officialName(),
                    latest.type(),
                    state.nation(),
                    latest.region(),
                    latest.county(),
                    state.startDate(),
                    state.endDate(),
                    state.aliases(),
                    state.successors(),
                    Share.of(state.successions()),
                    state.otherNames(),
                    state.versions(),
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
