package org.councilbenchmark.assessment.rating;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.platform.problem.Fault;

/** Faults as they are found; told all at once. */
final class RatingFaults {

    private final List<Fault> faults = new ArrayList<>();
    private RatingProblem only;

    void add(RatingProblem type, String pointer, Object value, String detail, String remedy) {
        only = faults.isEmpty() || only == type ? type : RatingProblem.SEVERAL_FAULTS;
        faults.add(Fault.at(pointer, type.slug(), value, detail, remedy));
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    /** One kind of fault is named by its own problem type, a mixture by {@link RatingProblem#SEVERAL_FAULTS}. */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            String detail =
                    faults.size() == 1 ? first.detail() : faults.size() + " faults; the first: " + first.detail();
            throw only.with(detail, first.remedy()).faults(faults);
        }
    }
}
