package org.councilbenchmark.catalogue.mapping;

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

@Path("/v1/benchmarks/{benchmark}/editions/{edition}/mappings")
@Produces(MediaType.APPLICATION_JSON)
class EditionMappingsResource {

    @Inject
    MappingService mappings;

    @GET
    @Authenticated
    public Response listEditionMappings(
            String benchmark, String edition, @BeanParam @Valid Paging paging, UriInfo uri) {
        return mappings.of(benchmark, edition, paging).respond(uri);
    }
}
