package org.councilbenchmark.assessment.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanFaults;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;

/** Recommending, responding, and telling how it came out. */
@ApplicationScoped
public class RecommendationService {

    @Inject
    RecommendationRepository recommendations;

    @Inject
    PlanAccess plans;

    @Inject
    PlanRules rules;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    RecommendationView make(UUID assessment, WriteRecommendation body) {
        PlanAssessment plan = heldByAuthors(assessment);
        PlanRules.requireRoom(recommendations.count(assessment));
        WriteRecommendation content = checked(plan, body);
        UUID id = Ids.next();
        Instant now = clock.instant();
        recommendations.insert(id, assessment, content, now, actor.id());
        record(HistoryAction.RECOMMENDATION_MADE, assessment, id, content.text(), now);
        return view(require(assessment, id));
    }

    @Transactional
    Page<RecommendationView> list(UUID assessment, Paging paging) {
        plans.readable(assessment);
        List<Recommendation> page = recommendations.page(assessment, paging.offset(), paging.size());
        return Page.of(views(page), paging, recommendations.count(assessment));
    }

    @Transactional
    RecommendationView find(UUID assessment, UUID id) {
        plans.readable(assessment);
        return view(require(assessment, id));
    }

    @Transactional
    RecommendationView rewrite(UUID assessment, UUID id, ExpectedVersion expected, WriteRecommendation body) {
        PlanAssessment plan = heldByAuthors(assessment);
        Recommendation before = lock(assessment, id, expected);
        WriteRecommendation content = checked(plan, body);
        if (!content.equals(before.content())) {
            requireUnanswered(before);
            recommendations.rewrite(id, content);
            record(HistoryAction.RECOMMENDATION_CHANGED, assessment, id, content.text(), clock.instant());
        }
        return view(require(assessment, id));
    }

    @Transactional
    RecommendationView respond(UUID assessment, UUID id, ExpectedVersion expected, RespondToRecommendation body) {
        plans.heldByCouncil(assessment);
        Recommendation before = lock(assessment, id, expected);
        RespondToRecommendation answer = body.tidied();
        if (!answer.equals(before.answer())) {
            Instant now = clock.instant();
            recommendations.respond(id, answer, now, actor.id());
            record(
                    HistoryAction.RECOMMENDATION_ANSWERED,
                    assessment,
                    id,
                    answer.decision() + ": " + answer.text(),
                    now);
        }
        return view(require(assessment, id));
    }

    /** Ids of all recommendations of an assessment, for whoever refers to them. */
    public Set<UUID> idsOf(UUID assessment) {
        return recommendations.ids(assessment);
    }

    /**
     * Takes over what the reviews say, in the transaction of a new one.
     *
     * @param latest of every recommendation that a review speaks of
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void followUp(UUID assessment, List<FollowedUp> latest) {
        recommendations.follow(assessment, latest);
    }

    /** In the order of their making, at most so many. */
    public List<Recommendation> of(UUID assessment, int most) {
        return recommendations.page(assessment, 0, most);
    }

    private PlanAssessment heldByAuthors(UUID assessment) {
        PlanAssessment plan = plans.held(
                assessment,
                RecommendationService::recommends,
                "On a PEER assessment the team that rates it recommends, on any other the council's own people"
                        + " note down what they were told.");
        if (plan.ref().kind() == AssessmentKind.PEER && plan.ref().status() == AssessmentStatus.COMPLETED) {
            throw RecommendationProblem.RECOMMENDATIONS_FINAL.with(
                    "The peers' assessment is COMPLETED.", "Say it at a follow-up review.");
        }
        return plan;
    }

    private static boolean recommends(Seen seen) {
        return seen.assessment().kind() == AssessmentKind.PEER
                ? seen.side() == Side.PEER
                        && seen.teamRole() != null
                        && seen.teamRole().rates()
                : PlanAccess.isCouncils(seen);
    }

    private WriteRecommendation checked(PlanAssessment plan, WriteRecommendation body) {
        WriteRecommendation content = body.tidied();
        PlanFaults faults = new PlanFaults();
        rules.checkCriteria(plan.ref(), content.criteria(), faults);
        PlanRules.checkDay(content.dueOn(), "/dueOn", faults);
        faults.throwIfAny();
        return content;
    }

    private Recommendation lock(UUID assessment, UUID id, ExpectedVersion expected) {
        Recommendation found = recommendations.lock(assessment, id).orElseThrow(RecommendationService::notFound);
        expected.require(found.version());
        return found;
    }

    private static void requireUnanswered(Recommendation recommendation) {
        if (recommendation.decision() != null) {
            throw RecommendationProblem.RECOMMENDATION_ANSWERED.with(
                    "The council responded to it on "
                            + LocalDate.ofInstant(recommendation.respondedAt(), ZoneOffset.UTC) + ".",
                    "Make another recommendation that says what has changed.");
        }
    }

    private Recommendation require(UUID assessment, UUID id) {
        return recommendations.find(assessment, id).orElseThrow(RecommendationService::notFound);
    }

    private RecommendationView view(Recommendation recommendation) {
        return views(List.of(recommendation)).get(0);
    }

    private List<RecommendationView> views(List<Recommendation> page) {
        Map<UUID, List<RecommendationView.Answering>> actions = page.isEmpty()
                ? Map.of()
                : recommendations.answering(
                        page.stream().map(Recommendation::id).toList());
        return page.stream()
                .map(each -> RecommendationView.of(each, actions.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private void record(HistoryAction action, UUID assessment, UUID id, String words, Instant at) {
        history.add(assessment, at, List.of(HistoryEntry.about(action, null, id.toString(), words)));
    }

    private static RuntimeException notFound() {
        return RequestProblem.NOT_FOUND.with(
                "The assessment has no such recommendation.", "Take an id from GET …/recommendations.");
    }
}
