package org.councilbenchmark.assessment.comparison;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AssessmentRef;

/**
 * @param edition on which both are compared
 * @param mapping the catalogue's mapping that led there; absent within one edition
 * @param summary how many criteria changed in which way
 * @param nodes above the criteria, in reading order, the whole first
 * @param criteria in reading order
 */
record ComparisonView(
        Compared before,
        Compared after,
        String edition,
        String mapping,
        ChangeCounts summary,
        List<ComparedNode> nodes,
        List<ComparedCriterion> criteria) {

    /** One of the two. */
    record Compared(UUID assessment, AssessmentKind kind, AssessmentStatus status, String edition) {
        static Compared of(AssessmentRef assessment) {
            return new Compared(assessment.id(), assessment.kind(), assessment.status(), assessment.edition());
        }
    }

    /** Counts of criteria. */
    record ChangeCounts(
            int improved,
            int declined,
            int unchanged,
            int newlyRated,
            int lost,
            int notApplicableNow,
            int applicableNow,
            int notRated,
            int notComparable) {

        static ChangeCounts of(List<ComparedCriterion> criteria) {
            Map<CriterionChange, Long> counts = criteria.stream()
                    .map(ComparedCriterion::change)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Function<CriterionChange, Integer> count =
                    change -> counts.getOrDefault(change, 0L).intValue();
            return new ChangeCounts(
                    count.apply(CriterionChange.IMPROVED),
                    count.apply(CriterionChange.DECLINED),
                    count.apply(CriterionChange.UNCHANGED),
                    count.apply(CriterionChange.NEW),
                    count.apply(CriterionChange.LOST),
                    count.apply(CriterionChange.NOT_APPLICABLE_NOW),
                    count.apply(CriterionChange.APPLICABLE_NOW),
                    count.apply(CriterionChange.NOT_RATED),
                    count.apply(CriterionChange.NOT_COMPARABLE));
        }
    }
}
