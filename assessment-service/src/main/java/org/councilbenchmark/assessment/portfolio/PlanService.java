package org.councilbenchmark.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.assessment.course.ActionTerm;
import org.councilbenchmark.assessment.course.WatchConfig;
import org.councilbenchmark.assessment.followup.FollowUpService;
import org.councilbenchmark.assessment.plan.PlanAccess;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.portfolio.PlanSummaryRepository.Count;
import org.councilbenchmark.assessment.recommendation.RecommendationService;

/** Sums a plan up. */
@ApplicationScoped
class PlanService {

    @Inject
    PlanSummaryRepository figures;

    @Inject
    PlanAccess plans;

    @Inject
    RecommendationService recommendations;

    @Inject
    FollowUpService followUps;

    @Inject
    WatchConfig config;

    @Inject
    Clock clock;

    @Transactional
    PlanSummary summary(UUID assessment) {
        PlanAssessment plan = plans.readable(assessment);
        List<Count> counts = figures.counts(assessment, LocalDate.now(clock), config.toleratedLag());
        Map<ActionStatus, Long> byStatus = zeros(ActionStatus.class);
        Map<ActionTerm, Long> byTerm = zeros(ActionTerm.class);
        counts.forEach(count -> byStatus.merge(count.status(), count.actions(), Long::sum));
        counts.forEach(count -> byTerm.merge(count.term(), count.actions(), Long::sum));
        return new PlanSummary(
                assessment,
                sum(counts, Count::actions),
                byStatus,
                byTerm,
                figures.themes(assessment),
                sum(counts, Count::withoutCriteria),
                sum(counts, Count::overdue),
                sum(counts, Count::atRisk),
                cost(counts),
                new PlanSummary.Recommendations(
                        recommendations.idsOf(assessment).size(), figures.unanswered(assessment)),
                followUps.next(plan).orElse(null));
    }

    private static PlanSummary.Cost cost(List<Count> counts) {
        List<Count> live = counts.stream()
                .filter(count -> count.status() != ActionStatus.CANCELLED)
                .toList();
        List<Count> done = live.stream()
                .filter(count -> count.status() == ActionStatus.DONE)
                .toList();
        return new PlanSummary.Cost(total(live), total(done), "GBP", sum(live, Count::withoutCost));
    }

    private static String total(List<Count> counts) {
        return counts.stream()
                .map(Count::cost)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    private static long sum(List<Count> counts, ToLongFunction<Count> figure) {
        return counts.stream().mapToLong(figure).sum();
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> words) {
        Map<E, Long> zeros = new EnumMap<>(words);
        for (E word : words.getEnumConstants()) {
            zeros.put(word, 0L);
        }
        return zeros;
    }
}
