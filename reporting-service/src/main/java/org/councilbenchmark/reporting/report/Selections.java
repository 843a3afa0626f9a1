package org.councilbenchmark.reporting.report;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.reporting.edition.EditionService;
import org.councilbenchmark.reporting.period.Period;

/** Reads the parameters that all reports share; each that cannot be used is named with what would do. */
@ApplicationScoped
public class Selections {

    private static final List<String> KINDS = List.of("SELF", "PEER", "AGREED");

    @Inject
    EditionService editions;

    public Selection of(ReportParameters asked) {
        String kind = oneOf("kind", asked.kind, KINDS);
        boolean demonstration = asked.demonstration != null
                && oneOf("demonstration", asked.demonstration, List.of("true", "false"))
                        .equals("true");
        Period period = asked.period == null ? null : period(asked.period);
        Instant asOf = asked.asOf == null ? null : moment(asked.asOf);
        return new Selection(editions.require(asked.benchmark, asked.edition), kind, period, asOf, demonstration);
    }

    /** The value, if it is one of those; 400 otherwise. */
    private static String oneOf(String parameter, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw unusable(
                    parameter,
                    value,
                    "'" + value + "' is not known here.",
                    "Use " + String.join(" or ", allowed) + ".");
        }
        return value;
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException unclear) {
            throw unusable(
                    "period",
                    text,
                    unclear.getMessage(),
                    "Use a start date and duration such as 2009-04-01/P1Y, or 2009/10 for the financial year.");
        }
    }

    /** A day stands for its end, so that what was completed on it counts. */
    private static Instant moment(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1_000);
        } catch (DateTimeException unreadable) {
            throw unusable(
                    "asOf",
                    text,
                    "'" + text + "' is no date and no moment.",
                    "Use a date such as 2010-06-30, or a moment such as 2010-06-30T12:00:00Z.");
        }
    }

    private static ProblemException unusable(String parameter, String value, String detail, String remedy) {
        return INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in(parameter, "unusable-value", value, detail, remedy));
    }
}
