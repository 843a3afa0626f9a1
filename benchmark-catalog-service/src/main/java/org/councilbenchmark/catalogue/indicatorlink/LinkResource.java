package org.councilbenchmark.catalogue.indicatorlink;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.councilbenchmark.platform.http.Paging;

@Path("/v1/indicators/{code}/criteria")
@Produces(MediaType.APPLICATION_JSON)
class LinkResource {

    @Inject
    LinkService links;

    @GET
    @Authenticated
    public Response listIndicatorCriteria(
            String code, @BeanParam LinkFilter filter, @BeanParam @Valid Paging paging, UriInfo uri) {
        return links.criteria(code, filter, paging).respond(uri);
    }
}
