package org.councilbenchmark.evidence.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Override
    public void apply(List<ReceivedEvent> events) {
        Map<String, CouncilRepository.Versioned> latest = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            CouncilChanged council = data.read(event, CouncilChanged.class);
            latest.merge(
                    council.id(),
                    new CouncilRepository.Versioned(council, event.version()),
                    (old, fresh) -> fresh.version() > old.version() ? fresh : old);
        }
        councils.store(latest.values());
    }
}
