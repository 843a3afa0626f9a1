package org.councilbenchmark.assessment.planexport;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.plan.PlanAssessment;
import org.councilbenchmark.assessment.recommendation.Recommendation;

/** What is written to a file. */
record PlanFile(PlanAssessment plan, Council council, List<ActionView> actions, List<Recommendation> recommendations) {

    /** The last change of what somebody wrote. */
    Instant changedAt() {
        Stream<Instant> ofActions = actions.stream().map(ActionView::changedAt);
        Stream<Instant> ofRecommendations =
                recommendations.stream().map(each -> each.respondedAt() == null ? each.madeAt() : each.respondedAt());
        return Stream.concat(ofActions, ofRecommendations)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Changes with everything that the file says, also with the day. */
    String state() {
        StringBuilder state = new StringBuilder();
        actions.forEach(each -> state.append(each.id()).append(each.tag()));
        recommendations.forEach(each -> state.append(each.id()).append(each.version()));
        return state.toString();
    }
}
