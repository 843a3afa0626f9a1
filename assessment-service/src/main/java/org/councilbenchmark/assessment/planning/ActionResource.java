package org.councilbenchmark.assessment.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
class ActionResource {

    @Inject
    ActionService actions;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ActionPage.class)
    public Response listPlanActions(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return actions.list(id, paging).respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public Response addAction(@PathParam("id") UUID id, @NotNull @Valid WriteAction body) {
        ActionView added = actions.add(id, body);
        return Response.created(URI.create(added.links().self()))
                .tag(Conditional.tag(added.tag()))
                .entity(added)
                .build();
    }

    @GET
    @Path("/{action}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(ActionView.class)
    public Response getAction(@PathParam("id") UUID id, @PathParam("action") UUID action, @Context Request request) {
        ActionView found = actions.find(id, action);
        return Conditional.get(request, found.tag(), () -> found);
    }

    @PUT
    @Path("/{action}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(ActionView.class)
    public Response rewriteAction(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @Context HttpHeaders headers,
            @NotNull @Valid WriteAction body) {
        ActionView written = actions.rewrite(id, action, ExpectedVersion.from(headers), body);
        return Response.ok(written).tag(Conditional.tag(written.tag())).build();
    }

    @DELETE
    @Path("/{action}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    public void removeAction(@PathParam("id") UUID id, @PathParam("action") UUID action, @Context HttpHeaders headers) {
        actions.remove(id, action, ExpectedVersion.from(headers));
    }
}
