package org.councilbenchmark.evidence.review;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.councilbenchmark.evidence.document.RecordableDay;
import org.councilbenchmark.platform.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of reviews. The day comes as text, so that a wrong one can be named. */
public class ReviewFilter {

    /** How far the list looks ahead unless asked otherwise. */
    static final int DAYS_AHEAD = 30;

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
        if (due == null) {
            return today.plusDays(DAYS_AHEAD);
        }
        LocalDate day = read();
        if (!RecordableDay.is(day)) {
            throw refused("date-out-of-range", "No document has the day " + day + ".", RecordableDay.REMEDY);
        }
        return day;
    }

    private LocalDate read() {
        try {
            return LocalDate.parse(due);
        } catch (DateTimeException unreadable) {
            String remedy = "Send a day as year-month-day, such as 2010-04-01.";
            throw refused("wrong-format", "'" + due + "' is not a date.", remedy);
        }
    }

    private RuntimeException refused(String code, String detail, String remedy) {
        return INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("due", code, due, detail, remedy));
    }
}
