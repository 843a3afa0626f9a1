package org.councilbenchmark.assessment.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.assessment.indicator.IndicatorRepository.Versioned;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the indicators and of their links up to date. */
@ApplicationScoped
class IndicatorSubscription implements Subscription {

    private static final String INDICATOR = "indicator.changed.v1";
    private static final String NODE = "edition.node.v1";

    @Inject
    IndicatorRepository indicators;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Set<String> topics() {
        return Set.of("catalogue.indicators", "catalogue.benchmarks");
    }

    @Override
    public Set<String> compactedTopics() {
        return topics();
    }

    @Override
    public Set<String> types() {
        return Set.of(INDICATOR, NODE);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        indicators.storeIndicators(read(events, INDICATOR, IndicatorChanged.class));
        indicators.storeLinks(read(events, NODE, NodeLinks.class).stream()
                .filter(node -> node.state().concernsCriterion())
                .toList());
    }

    private <T> List<Versioned<T>> read(List<ReceivedEvent> events, String type, Class<T> shape) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> new Versioned<>(data.read(event, shape), event.version()))
                .toList();
    }
}
