package org.councilbenchmark.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;
import org.councilbenchmark.reporting.projection.EventRows;

/** Keeps the manifests and nodes of published editions. */
@ApplicationScoped
class EditionProjection implements Subscription {

    @Inject
    EventRows rows;

    @Inject
    EditionProjectionRepository editions;

    @Override
    public String name() {
        return "edition";
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
        return Set.of(EditionPublished.TYPE, EditionNode.TYPE);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        editions.putNodes(rows.of(EventRows.ofType(events, EditionNode.TYPE), EditionNode.class));
        editions.putManifests(rows.of(EventRows.ofType(events, EditionPublished.TYPE), EditionPublished.class));
    }
}
