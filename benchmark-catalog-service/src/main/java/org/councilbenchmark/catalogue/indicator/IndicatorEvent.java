package org.councilbenchmark.catalogue.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.catalogue.measure.AuthorityLevel;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;
import org.councilbenchmark.catalogue.measure.Polarity;
import org.councilbenchmark.catalogue.measure.TargetRange;
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

    /** Full state: what holds now, and every version that has held or will hold. */
    record Changed(
            String code,
            String title,
            String theme,
            String definition,
            String unit,
            Polarity polarity,
            TargetRange targetRange,
            Integer decimalPlaces,
            String periodicity,
            String sourceType,
            List<AuthorityLevel> levels,
            String parent,
            String numerator,
            String denominator,
            boolean comparable,
            String comparabilityNote,
            String note,
            LocalDate effectiveFrom,
            LocalDate validTo,
            List<DatedDefinition> versions,
            @JsonIgnore long version)
            implements IndicatorEvent {

        static Changed of(Indicator indicator, Timeline timeline) {
            IndicatorDefinition state = indicator.current.definition();
            return new Changed(
                    indicator.code,
                    state.title(),
                    state.theme(),
                    state.definition(),
                    state.unit(),
                    state.polarity(),
                    state.targetRange(),
                    state.decimalPlaces(),
                    state.periodicity(),
                    state.sourceType(),
                    state.levels(),
                    state.parent(),
                    state.numerator(),
                    state.denominator(),
                    state.comparable(),
                    state.comparabilityNote(),
                    state.note(),
                    state.effectiveFrom(),
                    state.validTo(),
                    timeline.dated(),
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
