package org.councilbenchmark.evidence.extraction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The text of a document over HTTP: for readers who cannot see the document itself, and for tools. */
@Path("/v1/documents/{id}/text")
@Produces(MediaType.APPLICATION_JSON)
class TextResource {

    @Inject
    TextService texts;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.PEER_REVIEWER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    @APIResponseSchema(TextView.class)
    public Response getDocumentText(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, UriInfo uri) {
        TextView text = texts.of(id, paging);
        Response page = Page.of(text.items(), paging, text.total()).respond(uri);
        return Response.fromResponse(page).entity(text).build();
    }
}
