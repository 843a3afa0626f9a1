package org.councilbenchmark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
class AssessmentsResource {

    @Inject
    AssessmentService assessments;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(AssessmentPage.class)
    public Response listAssessments(
            @BeanParam @Valid AssessmentFilter filter, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return assessments.list(filter, paging).respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201")
    public Response createAssessment(@NotNull @Valid CreateAssessment body) {
        AssessmentView opened = assessments.create(body);
        return Response.created(URI.create(opened.links().self()))
                .tag(Conditional.tag(opened.tag()))
                .entity(opened)
                .build();
    }
}
