package org.councilbenchmark.assessment.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.action.ActionWriter;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.reply.ReplyFact;
import org.councilbenchmark.assessment.reply.ReplySettlement;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.Scores;
import org.councilbenchmark.platform.outbox.DomainEvent;
import org.councilbenchmark.platform.outbox.Outbox;

/**
 * Tells the state of every assessment, and after it of the actions of its plan, again, from the tables: for a consumer that starts anew, or a topic that was
 * lost. The events bear the versions that they had at first, so that whoever knows them already ignores them.
 */
@ApplicationScoped
class RepublicationService {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int LOT = 100;

    /** @param last id of the lot's last assessment; null at the end */
    private record Lot(UUID last, int assessments, int events) {}

    @Inject
    AssessmentRepository assessments;

    @Inject
    RatingService ratings;

    @Inject
    ReplySettlement replies;

    @Inject
    ResultService results;

    @Inject
    ActionWriter actions;

    @Inject
    Outbox outbox;

    RepublicationView republish() {
        int told = 0;
        int events = 0;
        for (UUID after = BEFORE_ALL; after != null; ) {
            UUID from = after;
            Lot lot = QuarkusTransaction.requiringNew().call(() -> republishAfter(from));
            told += lot.assessments();
            events += lot.events();
            after = lot.last();
        }
        return new RepublicationView(told, events);
    }

    private Lot republishAfter(UUID id) {
        List<Assessment> lot = assessments.lotAfter(id, LOT);
        if (lot.isEmpty()) {
            return new Lot(null, 0, 0);
        }
        List<UUID> ids = lot.stream().map(assessment -> assessment.id).toList();
        Map<UUID, List<RatedLevel>> levels = ratings.levels(ids);
        Map<UUID, List<ReplyFact>> said = replies.facts(ids);
        Map<UUID, List<DomainEvent>> ofPlans = actions.states(ids);
        List<DomainEvent> events = new ArrayList<>();
        for (Assessment assessment : lot) {
            events.addAll(stateOf(assessment, levels.getOrDefault(assessment.id, List.of()), said.get(assessment.id)));
            events.addAll(ofPlans.getOrDefault(assessment.id, List.of()));
        }
        outbox.addAll(events);
        return new Lot(lot.get(lot.size() - 1).id, lot.size(), events.size());
    }

    private List<AssessmentEvent> stateOf(Assessment assessment, List<RatedLevel> levels, List<ReplyFact> said) {
        List<AssessmentEvent> events = new ArrayList<>();
        events.add(AssessmentEvent.Opened.of(assessment));
        if (assessment.completedAt != null) {
            events.add(completed(assessment, levels, said));
        }
        switch (assessment.status) {
            case DRAFT -> {
                if (assessment.returnedAt != null) {
                    events.add(AssessmentEvent.Returned.of(assessment));
                }
            }
            case SUBMITTED -> events.add(AssessmentEvent.Submitted.of(assessment));
            case WITHDRAWN -> events.add(AssessmentEvent.Withdrawn.of(assessment));
            case COMPLETED -> {
                // told above
            }
        }
        return events;
    }

    private AssessmentEvent completed(Assessment assessment, List<RatedLevel> levels, List<ReplyFact> said) {
        long version = assessment.withdrawnAt == null ? assessment.eventVersion : assessment.eventVersion - 1;
        return AssessmentEvent.Completed.of(
                assessment, Scores.RULE_VERSION, results.kept(assessment.id), levels, said, version);
    }
}
