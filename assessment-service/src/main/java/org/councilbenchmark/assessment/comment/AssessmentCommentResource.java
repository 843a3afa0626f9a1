package org.councilbenchmark.assessment.comment;

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
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentCommentResource {

    @Inject
    CommentReading reading;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(CommentPage.class)
    public Response listAssessmentComments(
            @PathParam("id") UUID id,
            @BeanParam @Valid CommentFilter filter,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return reading.ofAssessment(id, filter, paging).respond(uri);
    }
}
