package org.councilbenchmark.assessment.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmark.assessment.council.CouncilChanged.Versioned;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the councils up to date. */
@ApplicationScoped
class CouncilSubscription implements Subscription {

    @Inject
    CouncilRepository councils;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "councils";
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
        return Set.of("council.changed.v1");
    }

    /** The newest state of each council in the lot, in the order of their ids. */
    @Override
    public void apply(List<ReceivedEvent> events) {
        Map<String, Versioned> newest = new TreeMap<>();
        for (ReceivedEvent event : events) {
            CouncilChanged council = data.read(event, CouncilChanged.class);
            newest.merge(
                    council.id(),
                    new Versioned(council, event.version()),
                    (one, other) -> other.version() > one.version() ? other : one);
        }
        councils.store(newest.values());
    }
}
