package org.councilbenchmark.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;

/** What holds of criteria and days in every part of a plan. */
@ApplicationScoped
public class PlanRules {

    /** More than most editions have criteria. */
    public static final int MOST_CRITERIA = 500;

    /** Actions, or recommendations, of one plan; more is not a plan any more. */
    public static final int MOST_ENTRIES = 1_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    @Inject
    EditionService editions;

    /** Every entry is the code of a criterion of the assessment's edition, and none comes twice. */
    public void checkCriteria(AssessmentRef assessment, List<String> criteria, PlanFaults faults) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        for (int i = 0; i < criteria.size(); i++) {
            if (edition.criterion(criteria.get(i)).isEmpty()) {
                faults.add(
                        PlanProblem.CRITERION_UNKNOWN,
                        "/criteria/" + i,
                        criteria.get(i),
                        "Edition %s of %s has no criterion '%s'."
                                .formatted(assessment.edition(), assessment.benchmark(), criteria.get(i)),
                        "Send codes of criteria of the edition, such as "
                                + edition.criteria().get(0) + ".");
            }
        }
        faults.requireDistinct(criteria, "/criteria");
    }

    /** A plan looks a few decades back and ahead; a day further away is a slip of the keyboard. */
    public static void checkDay(LocalDate day, String pointer, PlanFaults faults) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            faults.add(
                    PlanProblem.DATE_OUT_OF_RANGE,
                    pointer,
                    day,
                    day + " lies outside " + FIRST_DAY + " to " + LAST_DAY + ".",
                    "Send a day between them.");
        }
    }

    /** @param present how many there are already */
    public static void requireRoom(long present) {
        if (present >= MOST_ENTRIES) {
            throw PlanProblem.PLAN_FULL.with(
                    "There are " + present + " already; a plan holds at most " + MOST_ENTRIES + " of a kind.",
                    "Write into those that are there, or remove what is not meant any more.");
        }
    }

    /** Blanks are nothing. */
    public static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static <T> List<T> listOrEmpty(List<T> entries) {
        return entries == null ? List.of() : List.copyOf(entries);
    }
}
