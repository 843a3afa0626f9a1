package org.councilbenchmark.reporting.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;
import org.councilbenchmark.reporting.projection.EventRows;

/** Keeps the newest state of each council. */
@ApplicationScoped
class CouncilProjection implements Subscription {

    @Inject
    EventRows rows;

    @Inject
    CouncilProjectionRepository councils;

    @Override
    public String name() {
        return "council";
    }

    @Override
    public Set<String> topics() {
        return Set.of("catalogue.councils");
    }

    @Override
    public Set<String> compactedTopics() {
        return topics();
    }

    @Override
    public Set<String> types() {
        return Set.of(CouncilChanged.TYPE);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        councils.put(rows.of(events, CouncilChanged.class));
    }
}
