package org.councilbenchmark.assessment.portfolio;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of actions across assessments. */
public class ActionFilter {

    private static final String NO_CONTROLS = "[^\\x00-\\x1F\\x7F]{0,255}";
    private static final String BOOLEAN = "true|false";

    @Parameter(description = "Any code of a council.")
    @QueryParam("council")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String council;

    @Parameter(description = "Id of an assessment.")
    @QueryParam("assessment")
    @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", message = "must be the id of an assessment")
    String assessment;

    @QueryParam("status")
    @Pattern(
            regexp = "NOT_STARTED|IN_PROGRESS|DONE|CANCELLED",
            message = "must be one of NOT_STARTED, IN_PROGRESS, DONE, CANCELLED")
    String status;

    @QueryParam("term")
    @Pattern(regexp = "SHORT|MEDIUM|LONG", message = "must be one of SHORT, MEDIUM, LONG")
    String term;

    @Parameter(description = "Pseudonymous id of who answers for the action.")
    @QueryParam("owner")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String owner;

    @QueryParam("overdue")
    @Pattern(regexp = BOOLEAN, message = "must be true or false")
    String overdue;

    @QueryParam("atRisk")
    @Pattern(regexp = BOOLEAN, message = "must be true or false")
    String atRisk;

    @Parameter(description = "Code of a criterion that the action is to improve.")
    @QueryParam("criterion")
    @Pattern(regexp = NO_CONTROLS, message = "must not hold control characters")
    String criterion;

    @Parameter(description = "Only actions due before this day, such as 2010-04-01.")
    @QueryParam("dueBefore")
    @Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "must be a day such as 2010-04-01")
    String dueBefore;

    @Parameter(description = "Whether actions of demonstration data are listed as well.")
    @QueryParam("demonstration")
    @DefaultValue("false")
    @Pattern(regexp = BOOLEAN, message = "must be true or false")
    String demonstration;

    @Parameter(description = "Field to sort by; '-' before it turns the order round.")
    @QueryParam("sort")
    @DefaultValue("dueOn")
    @Pattern(
            regexp = "-?(dueOn|startsOn|status|percentComplete|cost|changedAt)",
            message = "must be one of dueOn, startsOn, status, percentComplete, cost, changedAt,"
                    + " or one with '-' before it")
    String sort;

    /** The day of {@code dueBefore}; null where none is given. */
    LocalDate dueBefore() {
        try {
            return dueBefore == null ? null : LocalDate.parse(dueBefore);
        } catch (DateTimeParseException noSuchDay) {
            String detail = "There is no day " + dueBefore + ".";
            String remedy = "Send a day of the calendar, such as 2010-04-01.";
            throw RequestProblem.INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in("dueBefore", "day-unknown", dueBefore, detail, remedy));
        }
    }
}
