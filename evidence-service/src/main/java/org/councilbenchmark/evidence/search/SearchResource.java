package org.councilbenchmark.evidence.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Roles;

/** The list of documents over HTTP, which is a search that may ask for nothing. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    @Inject
    SearchService documents;

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.APPROVER, Roles.INTEGRATOR, Roles.ADMINISTRATOR})
    public Response listDocuments(
            @BeanParam @Valid DocumentFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        FoundDocuments found = documents.search(filter, paging);
        Response page = Page.of(found.items(), paging, found.total()).respond(uri);
        return Response.fromResponse(page).entity(found).build();
    }
}
