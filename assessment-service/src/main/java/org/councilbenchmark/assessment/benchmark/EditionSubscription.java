package org.councilbenchmark.assessment.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the published editions up to date. */
@ApplicationScoped
class EditionSubscription implements Subscription {

    private static final String NODE = "edition.node.v1";
    private static final String MANIFEST = "edition.published.v1";
    private static final String RETIREMENT = "edition.retired.v1";

    /** @param version of the thing after the change; older states are ignored */
    record Versioned<T>(T state, long version) {
        static <T> Versioned<T> newer(Versioned<T> one, Versioned<T> other) {
            return other.version > one.version ? other : one;
        }
    }

    @Inject
    EditionRepository editions;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "editions";
    }

    @Override
    public Set<String> topics() {
        return Set.of("catalogue.benchmarks");
    }

    @Override
    public Set<String> compactedTopics() {
        return topics();
    }

    @Override
    public Set<String> types() {
        return Set.of(NODE, MANIFEST, RETIREMENT);
    }

    /** The newest state of each thing in the lot, in the order of their keys. */
    @Override
    public void apply(List<ReceivedEvent> events) {
        editions.storeNodes(newest(events, NODE, NodePublished.class));
        editions.storeManifests(newest(events, MANIFEST, EditionPublished.class));
        editions.storeRetirements(newest(events, RETIREMENT, EditionRetired.class));
    }

    private <T> Collection<Versioned<T>> newest(List<ReceivedEvent> events, String type, Class<T> shape) {
        Map<String, Versioned<T>> newest = new TreeMap<>();
        events.stream()
                .filter(event -> event.type().equals(type))
                .forEach(event -> newest.merge(
                        event.subject(), new Versioned<>(data.read(event, shape), event.version()), Versioned::newer));
        return newest.values();
    }
}
