package org.councilbenchmark.catalogue.resolution;

import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.ProblemType;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Where a question stands: in the parameters of a request, or as an item of a body. */
sealed interface Place {

    Fault fault(String member, String code, Object value, String detail, String remedy);

    /** What an unreadable question is called here. */
    ProblemType unreadable();

    /** The question itself cannot be read. */
    default ProblemException refused(String member, String code, Object value, String detail, String remedy) {
        return unreadable().with(detail, remedy).fault(fault(member, code, value, detail, remedy));
    }

    /** Query parameters of the names of the members. */
    record Parameters() implements Place {
        @Override
        public Fault fault(String member, String code, Object value, String detail, String remedy) {
            return Fault.in(member, code, value, detail, remedy);
        }

        @Override
        public ProblemType unreadable() {
            return RequestProblem.INVALID_PARAMETER;
        }
    }

    /** One of many items, counted from 0. */
    record Item(int index) implements Place {
        @Override
        public Fault fault(String member, String code, Object value, String detail, String remedy) {
            return Fault.at("/items/" + index + "/" + member, code, value, detail, remedy);
        }

        @Override
        public ProblemType unreadable() {
            return RequestProblem.INVALID_BODY;
        }
    }
}
