package org.councilbenchmark.assessment.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an action needs attention on a day.
 *
 * @param overdueBecause null unless it is overdue
 * @param atRiskBecause each reason in words; empty unless it is at risk
 */
public record Watch(String overdueBecause, List<String> atRiskBecause) {

    private static final int PERCENT = 100;

    public static Watch of(Course course, LocalDate today, int toleratedLag) {
        if (!course.status().isOpen()) {
            return new Watch(null, List.of());
        }
        List<String> risks = new ArrayList<>();
        if (course.warning() != null) {
            risks.add("An early warning was raised: " + course.warning());
        }
        if (course.status() == ActionStatus.NOT_STARTED && course.startsOn().isBefore(today)) {
            risks.add("It was to start on " + course.startsOn() + " and has not been started.");
        }
        if (lags(course, today, toleratedLag)) {
            risks.add(lagInWords(course, today, toleratedLag));
        }
        String overdue = course.dueOn().isBefore(today) ? overdueInWords(course, today) : null;
        return new Watch(overdue, List.copyOf(risks));
    }

    public boolean overdue() {
        return overdueBecause != null;
    }

    public boolean atRisk() {
        return !atRiskBecause.isEmpty();
    }

    /** Multiplied out, so that nothing is rounded. */
    private static boolean lags(Course course, LocalDate today, int toleratedLag) {
        return course.daysOver(today) * PERCENT > (course.percentComplete() + (long) toleratedLag) * course.days();
    }

    private static String lagInWords(Course course, LocalDate today, int toleratedLag) {
        long elapsed = course.daysOver(today) * PERCENT / course.days();
        return "%d of its %d days are over (%d %%) and %d %% of it is complete; a lag of %d points is tolerated."
                .formatted(course.daysOver(today), course.days(), elapsed, course.percentComplete(), toleratedLag);
    }

    private static String overdueInWords(Course course, LocalDate today) {
        long late = ChronoUnit.DAYS.between(course.dueOn(), today);
        return "It was due on %s, %d day%s ago.".formatted(course.dueOn(), late, late == 1 ? "" : "s");
    }
}
