package org.councilbenchmark.assessment.evidence;

import static org.councilbenchmark.assessment.evidence.DocumentTold.ACCEPTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the links up to date. The topic is one of facts: nothing on it is a tombstone. */
@ApplicationScoped
class EvidenceSubscription implements Subscription {

    @Inject
    EvidenceRepository evidence;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Set<String> topics() {
        return Set.of("evidence.documents");
    }

    @Override
    public Set<String> types() {
        return Set.of(ACCEPTED, DocumentTold.LINKED, DocumentTold.UNLINKED);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        Map<Boolean, List<DocumentTold>> told = events.stream()
                .collect(Collectors.partitioningBy(
                        event -> event.type().equals(ACCEPTED),
                        Collectors.mapping(event -> DocumentTold.of(event, data), Collectors.toList())));
        evidence.storeDocuments(told.get(true));
        evidence.storeLinks(told.get(false));
    }
}
