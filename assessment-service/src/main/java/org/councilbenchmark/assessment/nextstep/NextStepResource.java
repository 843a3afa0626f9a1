package org.councilbenchmark.assessment.nextstep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/next-steps")
@Produces(MediaType.APPLICATION_JSON)
class NextStepResource {

    @Inject
    NextStepService nextSteps;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(NextStepsView.class)
    public Response listNextSteps(
            @PathParam("id") UUID id,
            @BeanParam @Valid NextStepQuery query,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        NextStepsView steps = nextSteps.steps(id, query, paging);
        Response paged = Page.of(steps.items(), paging, steps.total()).respond(uri);
        return Response.fromResponse(paged).entity(steps).build();
    }
}
