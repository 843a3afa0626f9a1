package org.councilbenchmark.evidence.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Conditional;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Documents over HTTP. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentResource {

    @Inject
    DocumentService documents;

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponseSchema(DocumentView.class)
    public Response getDocument(@PathParam("id") UUID id, Request request) {
        DocumentService.Versioned found = documents.get(id);
        return Conditional.get(request, found.version(), found::view);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response listRevisions(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, UriInfo uri) {
        return documents.revisions(id, paging).respond(uri);
    }
}
