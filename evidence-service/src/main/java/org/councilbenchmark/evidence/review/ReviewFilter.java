package org.councilbenchmark.evidence.review;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.councilbenchmark.platform.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of reviews. The day comes as text, so that a wrong one can be named. */
public class ReviewFilter {

    /** How far the list looks ahead unless asked otherwise. */
    static final int DAYS_AHEAD = 30;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Parameter(
            description = "Last day to look ahead to; 30 days from today when left out.",
            schema = @Schema(format = "date"))
    @QueryParam("due")
    String due;

    @Parameter(description = "Code of one council; any code it ever had.", example = "E08000009")
    @QueryParam("council")
    @Size(max = 20, message = "must have at most 20 characters")
    @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "must not hold control characters")
    String council;

    LocalDate due(LocalDate today) {
        try {
            LocalDate day = due == null ? today.plusDays(DAYS_AHEAD) : LocalDate.parse(due);
            return day.isAfter(LAST) ? LAST : day;
        } catch (DateTimeException unreadable) {
            String detail = "'" + due + "' is not a date.";
            String remedy = "Send a day as year-month-day, such as 2010-04-01.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("due", "wrong-format", due, detail, remedy));
        }
    }
}
