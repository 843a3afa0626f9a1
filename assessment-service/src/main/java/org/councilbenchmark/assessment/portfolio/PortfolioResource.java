package org.councilbenchmark.assessment.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
class PortfolioResource {

    @Inject
    PortfolioService portfolio;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(PortfolioPage.class)
    public Response listActions(
            @BeanParam @Valid ActionFilter filter, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return portfolio.list(filter, paging).respond(uri);
    }
}
