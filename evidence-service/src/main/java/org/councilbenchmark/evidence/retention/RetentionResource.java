package org.councilbenchmark.evidence.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentService.Versioned;
import org.councilbenchmark.evidence.document.DocumentView;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Keeping and disposing of contents over HTTP. */
@Path("/v1/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
class RetentionResource {

    @Inject
    RetentionService retention;

    @GET
    @Path("/retention")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public RetentionView getRetention(@PathParam("id") UUID id) {
        return retention.get(id);
    }

    @PUT
    @Path("/retention")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response setRetention(@PathParam("id") UUID id, @NotNull @Valid SetRetention wanted, HttpHeaders headers) {
        return answer(retention.set(id, ExpectedVersion.from(headers), wanted));
    }

    @PUT
    @Path("/legal-hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response holdDocument(@PathParam("id") UUID id, @NotNull @Valid PlaceHold wanted, HttpHeaders headers) {
        return answer(retention.hold(id, ExpectedVersion.from(headers), wanted));
    }

    @DELETE
    @Path("/legal-hold")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response releaseDocument(
            @PathParam("id") UUID id, @QueryParam("reason") String reason, HttpHeaders headers) {
        return answer(retention.release(id, ExpectedVersion.from(headers), Reason.require(reason)));
    }

    @DELETE
    @Path("/content")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response disposeOfContent(
            @PathParam("id") UUID id, @QueryParam("reason") String reason, HttpHeaders headers) {
        return answer(retention.dispose(id, ExpectedVersion.from(headers), Reason.require(reason)));
    }

    private static Response answer(Versioned changed) {
        return Response.ok(changed.view())
                .tag(Conditional.tag(changed.version()))
                .build();
    }
}
