package org.councilbenchmark.catalogue.mapping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.MappingMethod;
import org.councilbenchmark.catalogue.correspondence.MappingStatus;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;
import org.councilbenchmark.catalogue.edition.EditionEvent;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** What this feature tells the other services; on the topic of the editions that are mapped. */
public sealed interface MappingEvent extends DomainEvent {

    /** No record on a topic is larger. */
    int MOST_BYTES = 900_000;

    @Override
    default Topic topic() {
        return EditionEvent.TOPIC;
    }

    @Override
    default String key() {
        return subject();
    }

    /** Full state of a mapping, without the words of its author; of a deleted one, that it is. */
    record Changed(
            UUID id,
            boolean deleted,
            MappingEnd from,
            MappingEnd to,
            MappingMethod method,
            MappingStatus status,
            ScaleChange scaleChange,
            List<Entry> entries,
            @JsonIgnore long version)
            implements MappingEvent {

        static Changed of(Mapping mapping) {
            MappingContent content = mapping.content();
            return new Changed(
                    mapping.id,
                    mapping.deleted,
                    content.from(),
                    content.to(),
                    mapping.method,
                    mapping.status,
                    mapping.scaleChange,
                    content.entries().stream().map(Entry::of).toList(),
                    mapping.version);
        }

        @Override
        public String type() {
            return "mapping.changed.v1";
        }

        @Override
        public String subject() {
            return "mapping:" + id;
        }
    }

    /** The strength is an exact decimal in text. */
    record Entry(List<String> sources, String target, Relation relation, String strength) {

        static Entry of(MappingEntry entry) {
            return new Entry(
                    entry.sources(),
                    entry.target(),
                    entry.relation(),
                    entry.strength().toPlainString());
        }
    }
}
