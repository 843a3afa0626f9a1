package org.councilbenchmark.evidence.document;

import java.time.LocalDate;
import org.councilbenchmark.platform.problem.Fault;

/**
 * The days that can be recorded: those of the years 1 to 9999, which the database, JSON and every client write alike. Java
 * knows more, and PostgreSQL takes the very last of them for infinity.
 */
public final class RecordableDay {

    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    public static final String REMEDY = "Send a day of the years 1 to 9999, such as 2009-04-01.";

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private RecordableDay() {}

    public static boolean is(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * @param member of a body or a form
     * @param day null when not said
     */
    public static void require(String member, LocalDate day) {
        if (day != null && !is(day)) {
            String detail = "The day " + day + " cannot be recorded.";
            throw DocumentProblem.DATE_OUT_OF_RANGE
                    .with(detail, REMEDY)
                    .fault(Fault.at("/" + member, "date-out-of-range", day, detail, REMEDY));
        }
    }
}
