package org.councilbenchmark.assessment.difference;

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

/** Where a council and its peers differ. */
@Path("/v1/assessments/{id}/differences")
@Produces(MediaType.APPLICATION_JSON)
class DifferenceResource {

    @Inject
    DifferenceService differences;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DifferencesView.class)
    public Response listDifferences(
            @PathParam("id") UUID id,
            @BeanParam @Valid DifferenceFilter filter,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        DifferencesView view = differences.differences(id, filter, paging);
        return Response.fromResponse(view.asPage().respond(uri)).entity(view).build();
    }
}
