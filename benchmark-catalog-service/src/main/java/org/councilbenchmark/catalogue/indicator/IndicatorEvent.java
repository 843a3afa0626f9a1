package org.councilbenchmark.catalogue.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** What this feature tells the other services. */
public sealed interface IndicatorEvent extends DomainEvent {

    Topic TOPIC = Topic.ofState("catalogue.indicators");

    @Override
    default Topic topic() {
        return TOPIC;
    }

    @Override
    default String key() {
        return subject();
    }

    /** Full state of a definition. */
    record Changed(
            String code,
            String title,
            String theme,
            String unit,
            Polarity polarity,
            Integer decimalPlaces,
            String periodicity,
            String sourceType,
            List<AuthorityLevel> levels,
            String parent,
            boolean comparable,
            @JsonIgnore long version)
            implements IndicatorEvent {

        static Changed of(Indicator indicator) {
            IndicatorDefinition state = indicator.definition();
            return new Changed(
                    indicator.code,
                    state.title(),
                    state.theme(),
                    state.unit(),
                    state.polarity(),
                    state.decimalPlaces(),
                    state.periodicity(),
                    state.sourceType(),
                    state.levels(),
                    state.parent(),
                    state.comparable(),
                    indicator.version);
        }

        @Override
        public String type() {
            return "indicator.changed.v1";
        }

        @Override
        public String subject() {
            return code;
        }
    }
}
