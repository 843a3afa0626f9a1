package org.councilbenchmark.evidence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    Event<AssessmentsFrozen> frozen;

    @Inject
    EventData data;

    /** The second of its name: the first heard the events without their periods, so all are heard again. */
    @Override
    public String name() {
        return "assessments-2";
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
        List<AssessmentRepository.Versioned> lot =
                events.stream().map(this::row).toList();
        assessments.store(lot);
        List<UUID> ended = lot.stream()
                .filter(AssessmentRepository.Versioned::frozen)
                .map(AssessmentRepository.Versioned::id)
                .distinct()
                .toList();
        if (!ended.isEmpty()) {
            frozen.fire(new AssessmentsFrozen(ended));
        }
    }

    private AssessmentRepository.Versioned row(ReceivedEvent event) {
        Assessment state = data.read(event, AssessmentChanged.class).state(FROZEN_BY_TYPE.get(event.type()));
        return AssessmentRepository.Versioned.of(state, event.version());
    }
}
