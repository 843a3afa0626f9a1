package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.assessment.AssessmentProblem.EXPIRY_NOT_AHEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryEntry;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.assessment.quality.QualityService;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.reply.ReplySettlement;
import org.councilbenchmark.assessment.result.NodeResult;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.Scores;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** The transitions: the row locked, the version checked, history and event in the same transaction. */
@ApplicationScoped
class LifeCycleService {

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentViews views;

    @Inject
    AccessService access;

    @Inject
    ResultService results;

    @Inject
    RatingService ratings;

    @Inject
    PairService pairs;

    @Inject
    ReplySettlement replies;

    @Inject
    QualityService quality;

    @Inject
    SignOffConfig settings;

    @Inject
    HistoryService history;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Transactional
    AssessmentView submit(UUID id, ExpectedVersion expected, String comment) {
        Assessment assessment = lock(id, LifeCycleRight::submits, expected);
        assessment.requireCanMoveTo(AssessmentStatus.SUBMITTED, "submitted");
        SubmissionRules.requireCoverage(results.compute(AssessmentViews.ref(assessment)));
        quality.requireNoneBlocking(AssessmentViews.ref(assessment));
        Instant now = clock.instant();
        assessment.submit(now, actor.id());
        record(assessment, now, HistoryAction.SUBMITTED, comment);
        pairs.halfSubmitted(id, now);
        outbox.add(AssessmentEvent.Submitted.of(assessment));
        return view(assessment);
    }

    @Transactional
    AssessmentView sendBack(UUID id, ExpectedVersion expected, String comment) {
        Assessment assessment = lock(id, LifeCycleRight::decides, expected);
        pairs.requireReturnable(id);
        Instant now = clock.instant();
        assessment.sendBack(now, actor.id());
        record(assessment, now, HistoryAction.RETURNED, comment);
        outbox.add(AssessmentEvent.Returned.of(assessment));
        return view(assessment);
    }

    @Transactional
    AssessmentView complete(UUID id, ExpectedVersion expected, SignOff signed) {
        Assessment assessment = lock(id, LifeCycleRight::decides, expected);
        assessment.requireCanMoveTo(AssessmentStatus.COMPLETED, "completed");
        assessment.requireApprovedByAnother(actor.id());
        pairs.requireCompletable(id);
        replies.requireSettled(id);
        Instant now = clock.instant();
        LocalDate expires = expiry(signed, now);
        Optional<Assessment> predecessor = assessments.lockCurrent(assessment);
        assessment.complete(now, actor.id(), signed, expires, predecessor.orElse(null));
        predecessor.ifPresent(old -> {
            // Before the new one becomes current: there may be only one at any moment.
            assessments.flush();
            record(old, now, HistoryAction.SUPERSEDED, null);
        });
        AssessmentRef ref = AssessmentViews.ref(assessment);
        Scores scores = results.compute(ref);
        List<NodeResult> kept = results.keep(ref, scores);
        record(assessment, now, HistoryAction.COMPLETED, signed.remark());
        outbox.add(AssessmentEvent.Completed.of(
                assessment,
                scores.ruleVersion(),
                kept,
                levels(id),
                replies.facts(List.of(id)).get(id),
                assessment.eventVersion));
        return view(assessment);
    }

    @Transactional
    AssessmentView withdraw(UUID id, ExpectedVersion expected, String comment) {
        Assessment assessment = lock(id, LifeCycleRight::withdraws, expected);
        boolean wasCurrent = assessment.isCurrent();
        Instant now = clock.instant();
        assessment.withdraw(now, actor.id());
        pairs.halfGoes(id, now);
        assessments.flush();
        if (wasCurrent) {
            assessments.lockLatestCompleted(assessment).ifPresent(older -> {
                older.reinstate();
                record(older, now, HistoryAction.REINSTATED, null);
            });
        }
        record(assessment, now, HistoryAction.WITHDRAWN, comment);
        outbox.add(AssessmentEvent.Withdrawn.of(assessment));
        return view(assessment);
    }

    private Assessment lock(UUID id, BiPredicate<Seen, Predicate<String>> right, ExpectedVersion expected) {
        Seen seen = access.seen(id);
        LifeCycleRight.require(right, seen, actor::is);
        assessments.waitForOtherTransitionsOf(seen.assessment().council());
        Assessment assessment = assessments.lock(id).orElseThrow(AccessService::notFound);
        expected.require(assessment.version);
        return assessment;
    }

    private LocalDate expiry(SignOff signed, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate last = signed.expiresOn() == null ? today.plus(settings.validFor()) : signed.expiresOn();
        if (!last.isAfter(today) || last.getYear() > 9999) {
            String detail = "The result would hold until " + last + ".";
            String remedy = "Send a day after today, or leave expiresOn out.";
            throw EXPIRY_NOT_AHEAD
                    .with(detail, remedy)
                    .fault(Fault.at("/expiresOn", EXPIRY_NOT_AHEAD.slug(), last, detail, remedy));
        }
        return last;
    }

    private List<RatedLevel> levels(UUID id) {
        Map<UUID, List<RatedLevel>> levels = ratings.levels(List.of(id));
        return levels.getOrDefault(id, List.of());
    }

    private void record(Assessment assessment, Instant now, HistoryAction action, String comment) {
        history.add(assessment.id, now, List.of(HistoryEntry.of(action, comment)));
    }

    /** After the flush, so that the version is the new one. */
    private AssessmentView view(Assessment assessment) {
        assessments.flush();
        return views.of(assessment);
    }
}
