package org.councilbenchmark.assessment.tablereading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Everything that is wrong with a table; what is wrong in the same way in several rows is told once, with the rows. */
public final class TableFaults {

    private static final int MOST_LISTED = 1_000;

    private final Map<Fault, List<Integer>> rowsByFault = new LinkedHashMap<>();
    private final Set<Integer> rows = new TreeSet<>();

    /** @param row the header being row 1 */
    public void add(int row, RatingColumn column, String code, Object value, String detail, String remedy) {
        add(row, column == null ? null : column.title(), code, value, detail, remedy);
    }

    public void add(int row, String column, String code, Object value, String detail, String remedy) {
        Fault shared = new Fault(
                code, null, null, null, column, value == null ? null : value.toString(), detail, remedy, null);
        rows.add(row);
        if (rowsByFault.containsKey(shared) || rowsByFault.size() < MOST_LISTED) {
            rowsByFault.computeIfAbsent(shared, first -> new ArrayList<>()).add(row);
        }
    }

    /** Numbers of the rows that have any. */
    public Set<Integer> rows() {
        return rows;
    }

    /** By their first rows. */
    public List<Fault> listed() {
        return rowsByFault.entrySet().stream()
                .map(entry -> inRows(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(fault -> fault.rows().get(0)))
                .toList();
    }

    private static Fault inRows(Fault shared, List<Integer> rows) {
        return new Fault(
                shared.code(),
                null,
                null,
                List.copyOf(rows),
                shared.column(),
                shared.value(),
                shared.detail(),
                shared.remedy(),
                rows.size() > 1 ? rows.size() : null);
    }

    /** Fails with all of them, if there are any; nothing of the table is used then. */
    public void throwIfAny() {
        if (!rows.isEmpty()) {
            throw failure(TableProblem.TABLE_INVALID);
        }
    }

    ProblemException failure(TableProblem type) {
        List<Fault> listed = listed();
        Fault first = listed.get(0);
        String detail = listed.size() == 1
                ? first.detail()
                : "%d faults, the first in row %d: %s"
                        .formatted(listed.size(), first.rows().get(0), first.detail());
        return type.with(detail, first.remedy()).faults(listed);
    }
}
