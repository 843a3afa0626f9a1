package org.councilbenchmark.evidence.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** The dates of a filter; each null when not given. */
record Days(LocalDate effectiveOn, LocalDate reviewDue) {

    static Days of(DocumentFilter filter) {
        return new Days(day("effectiveOn", filter.effectiveOn), day("reviewDue", filter.reviewDue));
    }

    private static LocalDate day(String parameter, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noSuchDay) {
            String detail = "There is no day " + value + ".";
            String remedy = "Send a date such as 2010-03-31.";
            throw RequestProblem.INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in(parameter, "no-such-day", value, detail, remedy));
        }
    }
}
