package org.councilbenchmark.assessment.course;

/**
 * The rules of {@link Watch} as conditions on {@code plan_action a}, with the parameters {@code today} and {@code lag}.
 */
public final class WatchSql {

    private static final String OPEN = "a.status in ('NOT_STARTED', 'IN_PROGRESS')";
    private static final String DAYS = "(a.due_on - a.starts_on + 1)";
    private static final String DAYS_OVER = "greatest(0, least(cast(:today as date) - a.starts_on, " + DAYS + "))";

    public static final String OVERDUE = "(" + OPEN + " and a.due_on < cast(:today as date))";

    public static final String AT_RISK = "(" + OPEN + " and (a.warning"
            + " or (a.status = 'NOT_STARTED' and a.starts_on < cast(:today as date))"
            + " or " + DAYS_OVER + " * 100 > (a.percent_complete + cast(:lag as integer)) * " + DAYS + "))";

    private WatchSql() {}
}
