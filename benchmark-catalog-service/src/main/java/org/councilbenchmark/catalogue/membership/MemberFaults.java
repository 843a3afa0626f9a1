package org.councilbenchmark.catalogue.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.platform.problem.Fault;

/** Everything that is wrong; equal faults of many rows are one, with the first hundred rows. */
public final class MemberFaults {

    private static final int MOST_LISTED = 1_000;
    private static final int MOST_ROWS = 100;

    private final Map<List<String>, Group> groups = new LinkedHashMap<>();
    private int total;

    private record Group(Fault first, List<Integer> rows, int[] count) {

        Fault fault() {
            return rows.isEmpty()
                    ? first
                    : new Fault(
                            first.code(),
                            null,
                            null,
                            List.copyOf(rows),
                            first.column(),
                            first.value(),
                            first.detail(),
                            first.remedy(),
                            count[0]);
        }
    }

    /** A fault in a part of a member: a column of a table or a member of an object. */
    public void add(Place place, String part, String code, Object value, String detail, String remedy) {
        total++;
        String text = value == null ? null : value.toString();
        String pointer = place.row() == null ? place.pointer().apply(part) : null;
        List<String> key = List.of(code, part, String.valueOf(text), detail, String.valueOf(pointer));
        if (!groups.containsKey(key) && groups.size() == MOST_LISTED) {
            return;
        }
        Group group = groups.computeIfAbsent(
                key,
                absent -> new Group(
                        new Fault(
                                code,
                                pointer,
                                null,
                                null,
                                place.row() == null || part.isEmpty() ? null : part,
                                text,
                                detail,
                                remedy,
                                null),
                        new ArrayList<>(),
                        new int[1]));
        group.count()[0]++;
        if (place.row() != null && group.rows().size() < MOST_ROWS) {
            group.rows().add(place.row());
        }
    }

    public void throwIfAny() {
        if (total > 0) {
            throw MembershipProblem.MEMBERS_FAULTY
                    .with(
                            "The members have " + total + (total == 1 ? " fault" : " faults")
                                    + "; nothing was changed.",
                            "Mend what errors lists (at most a thousand are shown) and send all of them again.")
                    .faults(groups.values().stream().map(Group::fault).toList());
        }
    }
}
