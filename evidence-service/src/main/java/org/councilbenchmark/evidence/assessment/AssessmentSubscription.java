package org.councilbenchmark.evidence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.platform.inbox.EventData;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;

/** Keeps the copy of the assessments up to date. */
@ApplicationScoped
class AssessmentSubscription implements Subscription {

    /** Whether the assessment is frozen after an event of the type. */
    private static final Map<String, Boolean> FROZEN_BY_TYPE = Map.of(
            "assessment.opened.v1", false,
            "assessment.submitted.v1", false,
            "assessment.returned.v1", false,
            "assessment.completed.v1", true,
            "assessment.withdrawn.v1", true);

    @Inject
    AssessmentRepository assessments;

    @Inject
    EventData data;

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public Set<String> topics() {
        return Set.of("assessment.events");
    }

    @Override
    public Set<String> types() {
        return FROZEN_BY_TYPE.keySet();
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        assessments.store(events.stream().map(this::row).toList());
    }

    private AssessmentRepository.Versioned row(ReceivedEvent event) {
        Assessment state = data.read(event, AssessmentChanged.class).state(FROZEN_BY_TYPE.get(event.type()));
        return AssessmentRepository.Versioned.of(state, event.version());
    }
}
