package org.councilbenchmark.assessment.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/assessments/{id}/actions/{action}/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    @Inject
    ProgressService progress;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.ADMINISTRATOR})
    @APIResponseSchema(NotePage.class)
    public Response listActionNotes(
            @PathParam("id") UUID id,
            @PathParam("action") UUID action,
            @BeanParam @Valid Paging paging,
            @Context UriInfo uri) {
        return progress.list(id, action, paging).respond(uri);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER})
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public Response addActionNote(
            @PathParam("id") UUID id, @PathParam("action") UUID action, @NotNull @Valid AddNote body) {
        ActionView noted = progress.note(id, action, body);
        return Response.created(URI.create(noted.links().notes()))
                .tag(Conditional.tag(noted.tag()))
                .entity(noted)
                .build();
    }
}
