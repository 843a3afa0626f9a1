package org.councilbenchmark.assessment.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assignments/mine")
@Produces(MediaType.APPLICATION_JSON)
class MyAssignmentsResource {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject
    AssignmentViews views;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssignmentPage.class)
    public Response listMyAssignments(
            @QueryParam("assessment") @Pattern(regexp = UUID_FORM, message = "must be the id of an assessment")
                    String assessment,
            @QueryParam("state") @Pattern(regexp = AssignmentFilter.STATES, message = AssignmentFilter.STATES_MESSAGE)
                    String state,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return views.mine(assessment == null ? null : UUID.fromString(assessment), state, paging)
                .respond(uri);
    }
}
