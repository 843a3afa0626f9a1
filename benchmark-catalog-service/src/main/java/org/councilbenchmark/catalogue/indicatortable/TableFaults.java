package org.councilbenchmark.catalogue.indicatortable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.platform.problem.Fault;

/** Everything that is wrong with a table; what is wrong in the same way in many rows is told once, with the rows. */
public final class TableFaults {

    private static final int MOST_KINDS = 1_000;
    private static final int MOST_ROWS = 100;

    private final Map<Breach, List<Integer>> rowsByBreach = new LinkedHashMap<>();
    private final Map<Breach, Integer> totals = new LinkedHashMap<>();
    private int total;

    /**
     * @param row number of the row, the header being row 1
     * @param breach its member is the name of the column
     */
    public void add(int row, Breach breach) {
        total++;
        if (!rowsByBreach.containsKey(breach) && rowsByBreach.size() == MOST_KINDS) {
            return;
        }
        List<Integer> rows = rowsByBreach.computeIfAbsent(breach, first -> new ArrayList<>());
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        }
        totals.merge(breach, 1, Integer::sum);
    }

    /** How many faults there are, told or not. */
    public int total() {
        return total;
    }

    /** The faults by their first rows. */
    public List<Fault> listed() {
        return rowsByBreach.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.get(0), other.get(0))))
                .map(entry -> fault(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Fault fault(Breach breach, List<Integer> rows) {
        return new Fault(
                breach.code(),
                null,
                null,
                rows,
                breach.member(),
                breach.value(),
                breach.detail(),
                breach.remedy(),
                totals.get(breach));
    }
}
