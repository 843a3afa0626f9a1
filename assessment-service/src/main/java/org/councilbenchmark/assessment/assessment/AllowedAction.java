package org.councilbenchmark.assessment.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.platform.security.Roles;

/** What somebody may do with an assessment that they may see, told to front ends so that they need not guess. */
enum AllowedAction {
    RATE("rate", Set.of(Roles.ASSESSOR), AssessmentStatus.DRAFT),
    SUBMIT("submit", Set.of(Roles.ASSESSOR), AssessmentStatus.DRAFT),
    DELETE("delete", Set.of(Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR), AssessmentStatus.DRAFT),
    RETURN("return", Set.of(Roles.APPROVER), AssessmentStatus.SUBMITTED),
    COMPLETE("complete", Set.of(Roles.APPROVER), AssessmentStatus.SUBMITTED),
    WITHDRAW("withdraw", Set.of(Roles.APPROVER), AssessmentStatus.SUBMITTED, AssessmentStatus.COMPLETED);

    private final String name;
    private final Set<String> roles;
    private final Set<AssessmentStatus> when;

    AllowedAction(String name, Set<String> roles, AssessmentStatus... when) {
        this.name = name;
        this.roles = roles;
        this.when = Set.of(when);
    }

    /** Names as they stand in answers. */
    static List<String> of(AssessmentStatus status, Predicate<String> hasRole) {
        return Arrays.stream(values())
                .filter(action -> action.when.contains(status))
                .filter(action -> action.roles.stream().anyMatch(hasRole))
                .map(action -> action.name)
                .toList();
    }
}
