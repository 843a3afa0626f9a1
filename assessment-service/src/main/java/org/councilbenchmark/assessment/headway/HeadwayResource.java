package org.councilbenchmark.assessment.headway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
class HeadwayResource {

    @Inject
    HeadwayService headway;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(HeadwayView.class)
    public Response getAssessmentProgress(@PathParam("id") UUID id, @Context Request request) {
        Seen seen = headway.seen(id);
        return Conditional.get(request, headway.tag(seen), () -> headway.view(seen));
    }
}
