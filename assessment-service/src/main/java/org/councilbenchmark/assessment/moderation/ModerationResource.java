package org.councilbenchmark.assessment.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** From two judgements to one. */
@Path("/v1/assessments/{id}/moderation")
@Produces(MediaType.APPLICATION_JSON)
class ModerationResource {

    @Inject
    ModerationService moderation;

    @Inject
    SideBySide sideBySide;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ModerationView.class)
    public Response getModeration(
            @PathParam("id") UUID id,
            @BeanParam @Valid ModerationFilter filter,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        ModerationView view = sideBySide.view(id, filter, paging);
        return Response.fromResponse(view.asPage().respond(uri)).entity(view).build();
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.APPROVER, Roles.PEER_REVIEWER})
    @APIResponseSchema(value = ModerationOpened.class, responseCode = "201")
    public Response openModeration(@PathParam("id") UUID id) {
        ModerationOpened opened = moderation.open(id);
        return Response.created(URI.create(opened.path())).entity(opened).build();
    }
}
