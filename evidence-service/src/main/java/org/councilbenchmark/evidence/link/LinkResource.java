package org.councilbenchmark.evidence.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.councilbenchmark.evidence.linkdetail.LinkDetails;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Links of one document over HTTP. */
@Path("/v1/documents/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
class LinkResource {

    @Inject
    LinkService links;

    @Inject
    LinkReading reading;

    /** The body may be left out: a link needs no details. */
    @PUT
    @Path("/{assessment}/{criterion}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    @APIResponseSchema(LinkView.class)
    public Response linkDocument(
            @PathParam("id") UUID id,
            @PathParam("assessment") UUID assessment,
            @PathParam("criterion") String criterion,
            @Valid LinkDetails details,
            UriInfo uri) {
        LinkDetails given = details == null ? LinkDetails.NONE : details;
        LinkService.Linking linking = links.link(id, new LinkWish(assessment, criterion, given));
        return linking.isNew()
                ? Response.created(uri.getAbsolutePath()).entity(linking.view()).build()
                : Response.ok(linking.view()).build();
    }

    @DELETE
    @Path("/{assessment}/{criterion}")
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.ADMINISTRATOR})
    public void unlinkDocument(
            @PathParam("id") UUID id,
            @PathParam("assessment") UUID assessment,
            @PathParam("criterion") String criterion) {
        links.unlink(new Link.Key(id, assessment, criterion));
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response listDocumentLinks(@PathParam("id") UUID id, @BeanParam @Valid Paging paging, UriInfo uri) {
        return reading.ofDocument(id, paging).respond(uri);
    }
}
