package org.councilbenchmark.assessment.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.plan.PlanRules;
import org.councilbenchmark.assessment.recommendation.RecommendationService;
import org.councilbenchmark.platform.http.Ids;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;

/** Holding reviews, and holding them against each other. */
@ApplicationScoped
public class FollowUpService {

    @Inject
    FollowUpRepository reviews;

    @Inject
    FollowUpRules rules;

    @Inject
    RecommendationService recommendations;

    @Inject
    PlanAccess plans;

    @Inject
    HistoryService history;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    FollowUpView hold(UUID assessment, HoldFollowUp body) {
        PlanAssessment plan = plans.held(
                assessment,
                seen -> PlanAccess.isCouncils(seen) || seen.leads(),
                "Reviews are held by the council's own people, or by the lead of the peer team.");
        reviews.waitForOthers(assessment);
        rules.check(plan, body, reviews.standing(assessment));
        HeldReview review = review(assessment, body);
        if (!reviews.add(review, found(review, body))) {
            throw alreadyHeld(review);
        }
        recommendations.followUp(assessment, reviews.latestOfRecommendations(assessment));
        record(review);
        return view(plan, review.months());
    }

    private HeldReview review(UUID assessment, HoldFollowUp body) {
        return new HeldReview(
                Ids.next(),
                assessment,
                body.dueAfterMonths(),
                body.heldOn(),
                body.summary().strip(),
                body.corrects(),
                clock.instant(),
                actor.id());
    }

    @Transactional
    FollowUpsView list(UUID assessment) {
        PlanAssessment plan = plans.readable(assessment);
        return new FollowUpsView(
                plan.completedOn(),
                entries(plan).stream().map(FollowUpsView.Item::of).toList());
    }

    @Transactional
    FollowUpView find(UUID assessment, int months) {
        return view(plans.readable(assessment), months);
    }

    /** The first one expected that was not held; empty before completion and after the last. */
    public Optional<FollowUpCalendar.NextReview> next(PlanAssessment plan) {
        return entries(plan).stream()
                .filter(entry -> entry.held() == null && entry.dueOn() != null)
                .findFirst()
                .map(entry -> new FollowUpCalendar.NextReview(entry.months(), entry.dueOn(), entry.state()));
    }

    private List<FollowUpCalendar.Entry> entries(PlanAssessment plan) {
        return FollowUpCalendar.entries(plan.completedOn(), reviews.standing(plan.id()), LocalDate.now(clock));
    }

    private FollowUpView view(PlanAssessment plan, int months) {
        List<HeldReview> standing = reviews.standing(plan.id());
        HeldReview review = standing.stream()
                .filter(each -> each.months() == months)
                .findFirst()
                .orElseThrow(() -> notHeld(months));
        HeldReview before = standing.stream()
                .filter(each -> each.months() < months)
                .reduce((earlier, later) -> later)
                .orElse(null);
        Map<UUID, List<HeldReview.Found>> found =
                reviews.findings(before == null ? List.of(review.id()) : List.of(review.id(), before.id()));
        return FollowUpView.of(
                review,
                plan.completedOn(),
                found.getOrDefault(review.id(), List.of()),
                before,
                before == null ? List.of() : found.getOrDefault(before.id(), List.of()));
    }

    private static List<HeldReview.Found> found(HeldReview review, HoldFollowUp body) {
        List<HeldReview.Found> found = new ArrayList<>();
        body.actionFindings()
                .forEach(each -> found.add(new HeldReview.Found(
                        review.id(), each.action(), null, null, each.finding(), PlanRules.textOrNull(each.note()))));
        body.recommendationFindings()
                .forEach(each -> found.add(new HeldReview.Found(
                        review.id(),
                        null,
                        each.recommendation(),
                        null,
                        each.finding(),
                        PlanRules.textOrNull(each.note()))));
        return found;
    }

    private void record(HeldReview review) {
        HistoryAction what =
                review.corrects() == null ? HistoryAction.FOLLOW_UP_HELD : HistoryAction.FOLLOW_UP_CORRECTED;
        history.add(
                review.assessment(),
                review.recordedAt(),
                List.of(HistoryEntry.about(what, null, review.id().toString(), review.summary())));
    }

    private static RuntimeException alreadyHeld(HeldReview review) {
        return FollowUpProblem.ALREADY_HELD
                .with(
                        "The review at " + review.months() + " months was held already.",
                        "Read it at Location; to correct it, send its id as 'corrects'.")
                .location(review.path());
    }

    private static RuntimeException notHeld(int months) {
        return RequestProblem.NOT_FOUND.with(
                "No review at " + months + " months was held.",
                "GET …/follow-ups says which were, and when others are due.");
    }
}
