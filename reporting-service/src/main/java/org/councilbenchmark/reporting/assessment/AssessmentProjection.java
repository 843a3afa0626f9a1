package org.councilbenchmark.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.platform.inbox.Subscription;
import org.councilbenchmark.reporting.projection.EventRows;

/** Keeps the state of each assessment and the results of completed ones. */
@ApplicationScoped
class AssessmentProjection implements Subscription {

    /** Some 250 scores and ratings each: keeps a statement at about 10,000 rows, whatever the lot. */
    private static final int RESULTS_AT_ONCE = 40;

    @Inject
    EventRows rows;

    @Inject
    AssessmentRepository assessments;

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Set<String> topics() {
        return Set.of("assessment.events");
    }

    @Override
    public Set<String> types() {
        return AssessmentFact.TYPES;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        assessments.putFacts(rows.of(events, AssessmentFact.class));
        List<ReceivedEvent> completed = EventRows.ofType(events, AssessmentCompleted.TYPE);
        for (int from = 0; from < completed.size(); from += RESULTS_AT_ONCE) {
            int to = Math.min(from + RESULTS_AT_ONCE, completed.size());
            assessments.putResults(rows.of(completed.subList(from, to), AssessmentCompleted.class));
        }
    }
}
