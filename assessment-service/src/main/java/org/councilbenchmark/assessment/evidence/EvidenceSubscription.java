package org.councilbenchmark.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the links up to date. The topic is one of facts: nothing on it is a tombstone. */
@ApplicationScoped
class EvidenceSubscription implements Subscription {

    private static final Set<String> LINKS = Set.of(DocumentTold.LINKED, DocumentTold.UNLINKED);
    private static final Set<String> TYPES = Stream.of(DocumentTold.DATED, Set.of(DocumentTold.WITHDRAWN), LINKS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

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
        return TYPES;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        evidence.storeDocuments(told(events, DocumentTold.DATED));
        evidence.storeWithdrawals(told(events, Set.of(DocumentTold.WITHDRAWN)));
        evidence.storeLinks(told(events, LINKS));
    }

    private List<DocumentTold> told(List<ReceivedEvent> events, Set<String> types) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .map(event -> DocumentTold.of(event, data))
                .toList();
    }
}
