package org.councilbenchmark.assessment.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return Set.of(NODE, MANIFEST);
    }

    /** The newest state of each thing in the lot, in the order of their keys. */
    @Override
    public void apply(List<ReceivedEvent> events) {
        Map<String, Versioned<NodePublished>> nodes = new TreeMap<>();
        Map<String, Versioned<EditionPublished>> manifests = new TreeMap<>();
        for (ReceivedEvent event : events) {
            if (event.type().equals(NODE)) {
                NodePublished node = data.read(event, NodePublished.class);
                String key = node.benchmark() + "@" + node.edition() + "#" + node.code();
                nodes.merge(key, new Versioned<>(node, event.version()), Versioned::newer);
            } else {
                EditionPublished manifest = data.read(event, EditionPublished.class);
                String key = manifest.benchmark() + "@" + manifest.edition();
                manifests.merge(key, new Versioned<>(manifest, event.version()), Versioned::newer);
            }
        }
        editions.storeNodes(nodes.values());
        editions.storeManifests(manifests.values());
    }
}
