package org.councilbenchmark.assessment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the observations up to date. The topic is one of facts: nothing on it is a tombstone. */
@ApplicationScoped
class ObservationSubscription implements Subscription {

    @Inject
    ObservationRepository observations;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Set<String> topics() {
        return Set.of("evidence.observations");
    }

    @Override
    public Set<String> types() {
        return Set.of("observations.recorded.v1", "submission.undone.v1");
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        observations.store(events.stream()
                .map(event -> data.read(event, ObservationsTold.class))
                .flatMap(ObservationsTold::totals)
                .toList());
    }
}
