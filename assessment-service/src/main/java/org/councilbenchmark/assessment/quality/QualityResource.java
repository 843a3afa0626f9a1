package org.councilbenchmark.assessment.quality;

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

/** What the checks find in an assessment. */
@Path("/v1/assessments/{id}/quality-checks")
@Produces(MediaType.APPLICATION_JSON)
class QualityResource {

    @Inject
    QualityService quality;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(QualityReport.class)
    public Response checkQuality(
            @PathParam("id") UUID id,
            @BeanParam @Valid QualityFilter filter,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        QualityReport report = quality.report(id, filter, paging);
        return Response.fromResponse(report.asPage().respond(uri))
                .entity(report)
                .build();
    }
}
