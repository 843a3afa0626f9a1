package org.councilbenchmark.catalogue.region;

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

@Path("/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
class RegionResource {

    @Inject
    RegionService regions;

    @GET
    @Authenticated
    public Response listRegions(@BeanParam @Valid Paging paging, UriInfo uri) {
        return regions.list(paging).respond(uri);
    }
}
