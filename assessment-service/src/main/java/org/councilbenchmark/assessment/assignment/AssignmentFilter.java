package org.councilbenchmark.assessment.assignment;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the assignments of one assessment. */
public class AssignmentFilter {

    static final String STATES = "TO_DO|IN_PROGRESS|DONE";
    static final String STATES_MESSAGE = "must be one of TO_DO, IN_PROGRESS, DONE";

    @Parameter(description = "Those of this person.")
    @QueryParam("person")
    String person;

    @Parameter(description = "Those in this state.")
    @QueryParam("state")
    @Pattern(regexp = STATES, message = STATES_MESSAGE)
    String state;

    @Parameter(description = "Those of this node and of all beneath it.")
    @QueryParam("node")
    String node;
}
