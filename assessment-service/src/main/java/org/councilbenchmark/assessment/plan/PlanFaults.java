package org.councilbenchmark.assessment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemType;

/** Faults as they are found; told all at once. */
public final class PlanFaults {

    private final List<Fault> faults = new ArrayList<>();
    private ProblemType only;

    public void add(ProblemType type, String pointer, Object value, String detail, String remedy) {
        only = faults.isEmpty() || only == type ? type : PlanProblem.SEVERAL_FAULTS;
        faults.add(Fault.at(pointer, type.slug(), value, detail, remedy));
    }

    /** One kind of fault is named by its own problem type, a mixture by {@link PlanProblem#SEVERAL_FAULTS}. */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            String detail =
                    faults.size() == 1 ? first.detail() : faults.size() + " faults; the first: " + first.detail();
            throw only.with(detail, first.remedy()).faults(faults);
        }
    }

    /** Finds what a list names more than once. */
    public void requireDistinct(List<?> entries, String pointer) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i))) {
                add(
                        PlanProblem.ENTRY_REPEATED,
                        pointer + "/" + i,
                        entries.get(i),
                        entries.get(i) + " is named more than once.",
                        "Name it once.");
            }
        }
    }
}
