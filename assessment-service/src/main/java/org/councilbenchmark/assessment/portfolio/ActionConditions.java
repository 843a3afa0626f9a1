package org.councilbenchmark.assessment.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmark.assessment.course.WatchSql;

/** A filter as conditions on {@code plan_action a} and {@code assessment s}, with the values that they bind. */
final class ActionConditions {

    private static final Map<String, String> COLUMNS = Map.of(
            "dueOn", "a.due_on",
            "startsOn", "a.starts_on",
            "status", "a.status",
            "percentComplete", "a.percent_complete",
            "cost", "a.cost",
            "changedAt", "a.changed_at");

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ActionConditions() {}

    /** @param council id of the council asked for; null for any */
    static ActionConditions of(ActionFilter filter, String council) {
        ActionConditions conditions = new ActionConditions();
        conditions.add("s.council = :council", "council", council);
        conditions.add("a.assessment = cast(:assessment as uuid)", "assessment", filter.assessment);
        conditions.add("a.status = :status", "status", filter.status);
        conditions.add("a.term = :term", "term", filter.term);
        conditions.add("a.owner = :owner", "owner", filter.owner);
        conditions.add("a.criteria @> array[cast(:criterion as text)]", "criterion", filter.criterion);
        conditions.add("a.due_on < cast(:dueBefore as date)", "dueBefore", filter.dueBefore());
        conditions.addRule(WatchSql.OVERDUE, filter.overdue);
        conditions.addRule(WatchSql.AT_RISK, filter.atRisk);
        if (!"true".equals(filter.demonstration)) {
            conditions.where.append(" and not s.demonstration");
        }
        if (filter.assessment == null) {
            conditions.where.append(" and s.status <> 'WITHDRAWN'");
        }
        return conditions;
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private void addRule(String rule, String wanted) {
        if (wanted != null) {
            where.append("true".equals(wanted) ? " and " : " and not ").append(rule);
        }
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    /** Ties in the order of their making. */
    static String order(String sort) {
        boolean down = sort.startsWith("-");
        String direction = down ? " desc" : " asc";
        return " order by " + COLUMNS.get(down ? sort.substring(1) : sort) + direction + " nulls last, a.id"
                + direction;
    }
}
