package org.councilbenchmark.catalogue.mappingcoverage;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.councilbenchmark.platform.http.Conditional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/v1/mappings/{id}/coverage")
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

    @Inject
    CoverageService coverages;

    @GET
    @Authenticated
    @APIResponseSchema(MappingCoverage.class)
    public Response getMappingCoverage(String id, Request request) {
        CoverageService.Found found = coverages.of(id);
        return Conditional.get(request, found.version(), found::coverage);
    }
}
