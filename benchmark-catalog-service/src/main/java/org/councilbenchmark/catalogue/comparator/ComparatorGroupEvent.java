package org.councilbenchmark.catalogue.comparator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.membership.GroupMember;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** What this feature tells the other services. */
public sealed interface ComparatorGroupEvent extends DomainEvent {

    Topic TOPIC = Topic.ofState("catalogue.comparators");

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return subject();
    }

    /** A neighbour by stable id; the distance is an exact decimal, hence text. */
    record Neighbour(String council, Integer position, String distance) {

        static Neighbour of(GroupMember member) {
            BigDecimal distance = member.distance();
            return new Neighbour(
                    member.council(), member.position(), distance == null ? null : distance.toPlainString());
        }
    }

    /** A subject with its neighbours, the nearest first; none where the model does not give any. */
    record Neighbourhood(String subject, List<Neighbour> neighbours) {

        static List<Neighbourhood> of(List<GroupMember> members) {
            Map<String, List<GroupMember>> bySubject = members.stream()
                    .collect(Collectors.groupingBy(GroupMember::subject, LinkedHashMap::new, Collectors.toList()));
            return bySubject.entrySet().stream()
                    .map(each -> new Neighbourhood(
                            each.getKey(),
                            each.getValue().stream()
                                    .filter(member -> member.council() != null)
                                    .map(Neighbour::of)
                                    .toList()))
                    .toList();
        }
    }

    /** Full state of a stored group; {@code members} of a pool, {@code neighbourhoods} of nearest neighbours. */
    record Changed(
            String id,
            GroupKind kind,
            String title,
            String description,
            String owner,
            Visibility visibility,
            String family,
            String modelVersion,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> members,
            List<Neighbourhood> neighbourhoods,
            boolean deleted,
            @JsonIgnore long version)
            implements ComparatorGroupEvent {

        static Changed of(ComparatorGroup group) {
            GroupState state = group.state();
            boolean pool = state.kind() == GroupKind.POOL;
            return new Changed(
                    group.id,
                    state.kind(),
                    state.title(),
                    state.description(),
                    state.owner(),
                    state.visibility(),
                    state.family(),
                    state.modelVersion(),
                    state.validFrom(),
                    state.validTo(),
                    pool ? state.members().stream().map(GroupMember::council).toList() : null,
                    pool ? null : Neighbourhood.of(state.members()),
                    group.deleted,
                    group.version);
        }

        @Override
        public String type() {
            return "comparator-group.changed.v1";
        }

        @Override
        public String subject() {
            return id;
        }
    }
}
