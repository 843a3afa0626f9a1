package org.councilbenchmark.evidence.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the editions up to date. */
@ApplicationScoped
class EditionSubscription implements Subscription {

    private static final String NODE = "edition.node.v1";
    private static final String PUBLISHED = "edition.published.v1";

    @Inject
    EditionRepository editions;

    @Inject
    EventData data;

    /** The second of its name: the first heard the nodes without their parents, so all are heard again. */
    @Override
    public String name() {
        return "editions-2";
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
        return Set.of(NODE, PUBLISHED);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        List<EditionRepository.NodeRow> nodes = new ArrayList<>();
        List<EditionRepository.EditionRow> editionRows = new ArrayList<>();
        for (ReceivedEvent event : events) {
            if (event.type().equals(NODE)) {
                nodes.add(EditionRepository.NodeRow.of(data.read(event, EditionNode.class), event.version()));
            } else {
                EditionPublished edition = data.read(event, EditionPublished.class);
                editionRows.add(EditionRepository.EditionRow.of(edition, event.version()));
            }
        }
        editions.storeNodes(nodes);
        editions.storeEditions(editionRows);
    }
}
