package org.councilbenchmark.reporting.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;
import org.councilbenchmark.reporting.projection.EventRows;

/** Keeps the links between documents and criteria. */
@ApplicationScoped
class EvidenceProjection implements Subscription {

    @Inject
    EventRows rows;

    @Inject
    EvidenceRepository links;

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
        return Set.of(EvidenceLink.LINKED, EvidenceLink.UNLINKED);
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        links.put(rows.of(events, EvidenceLink.class));
    }
}
