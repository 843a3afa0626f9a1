package org.councilbenchmark.assessment.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.RatingRight;
import org.councilbenchmark.assessment.access.Seen;

/** What somebody may do with an assessment that they may see, told to front ends so that they need not guess. */
enum AllowedAction {
    RATE("rate", RatingRight::has, AssessmentStatus.DRAFT),
    SUBMIT("submit", LifeCycleRight::submits, AssessmentStatus.DRAFT),
    DELETE("delete", LifeCycleRight::deletes, AssessmentStatus.DRAFT),
    RETURN("return", LifeCycleRight::decides, AssessmentStatus.SUBMITTED),
    COMPLETE("complete", LifeCycleRight::decides, AssessmentStatus.SUBMITTED),
    WITHDRAW("withdraw", LifeCycleRight::withdraws, AssessmentStatus.SUBMITTED, AssessmentStatus.COMPLETED);

    private final String name;
    private final BiPredicate<Seen, Predicate<String>> right;
    private final Set<AssessmentStatus> when;

    AllowedAction(String name, BiPredicate<Seen, Predicate<String>> right, AssessmentStatus... when) {
        this.name = name;
        this.right = right;
        this.when = Set.of(when);
    }

    /** Names as they stand in answers. */
    static List<String> of(Seen seen, Predicate<String> hasRole) {
        return Arrays.stream(values())
                .filter(action -> action.when.contains(seen.assessment().status()))
                .filter(action -> action.right.test(seen, hasRole))
                .map(action -> action.name)
                .toList();
    }
}
